# Too deep a recursion of generators ends with an error that can be caught: a RuntimeError as in
# Python 2.7, or a MemoryError when the generators, which are values, fill the core's memory before
# the stack does.
def deep(n):
    for x in deep(n + 1):
        yield x


try:
    list(deep(0))
except (RuntimeError, MemoryError):
    print "too deep"


def calls(n):
    return calls(n + 1)


def inside():
    try:
        calls(0)
    except RuntimeError:
        yield "caught"
    yield "after"


print list(inside())

# expect output:
#   too deep
#   ['caught', 'after']
