# An exception for want of memory ends a generator like any other.
def eats():
    kept = ["x" * 5000]
    yield len(kept)
    kept.append("x" * 50000000)
    raise MemoryError


g = eats()
try:
    for n in g:
        print n
except MemoryError:
    print "no room"
print list(g)


def deep():
    yield 1

    def down(n):
        return down(n + 1)

    down(0)


g = deep()
print g.next()
try:
    g.next()
except RuntimeError:
    print "too deep"
print list(g)

# expect output:
#   1
#   no room
#   []
#   1
#   too deep
#   []
