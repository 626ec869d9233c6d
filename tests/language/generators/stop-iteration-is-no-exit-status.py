# A StopIteration that ended a loop is forgotten: the program ends well.
def numbers():
    yield 1
    raise StopIteration("x")


for x in numbers():
    print x

# expect output:
#   1
