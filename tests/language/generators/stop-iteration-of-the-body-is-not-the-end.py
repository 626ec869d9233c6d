# A StopIteration in the body of a loop is no end of the loop.
def numbers():
    yield 1
    yield 2


try:
    for n in numbers():
        print n
        raise StopIteration("mine")
except StopIteration, s:
    print "out", s


def outer():
    for n in numbers():
        yield n
        raise StopIteration


print list(outer())

# expect output:
#   1
#   out mine
#   [1]
