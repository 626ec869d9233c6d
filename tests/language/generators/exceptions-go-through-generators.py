# An exception in a generator reaches who asked for the value; the generator has ended.
def fails():
    yield 1
    raise ValueError("bad")


f = fails()
try:
    for x in f:
        print x
except ValueError, v:
    print v
print list(f)


def outer():
    for x in fails():
        yield x


def outermost():
    try:
        for x in outer():
            yield x
    except ValueError, v:
        yield "caught %s" % v


print list(outermost())
try:
    print sum(outer())
except ValueError, v:
    print v

# expect output:
#   1
#   bad
#   []
#   [1, 'caught bad']
#   bad
