# Too deep a recursion of generators is a RuntimeError, which can be caught.
def deep(n):
    for x in deep(n + 1):
        yield x


try:
    list(deep(0))
except RuntimeError, r:
    print "RuntimeError"


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
#   RuntimeError
#   ['caught', 'after']
