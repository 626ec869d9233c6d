# Generators go through built-in iterators, and those through generators.
def doubled(values):
    for value in values:
        yield value
        yield value


print list(doubled(reversed([1, 2]))), list(doubled(enumerate("ab")))
print list(doubled({1: 2})), list(doubled(xrange(2))), list(doubled("xy")), list(doubled((None,)))
print list(enumerate(doubled([5]))), zip(doubled("a"), doubled("bc"))
print list(doubled(doubled([0])))
g = doubled("q")
print list(iter(g)), list(g)

# expect output:
#   [2, 2, 1, 1] [(0, 'a'), (0, 'a'), (1, 'b'), (1, 'b')]
#   [1, 1] [0, 0, 1, 1] ['x', 'x', 'y', 'y'] [None, None]
#   [(0, 5), (1, 5)] [('a', 'b'), ('a', 'b')]
#   [0, 0, 0, 0]
#   ['q', 'q'] []
