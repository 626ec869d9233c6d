# The variables of a generator expression are its own; functions inside share them.
functions = list((lambda: i) for i in range(3))
print [f() for f in functions]
print [f() for f in ((lambda: i) for i in range(3))]


def outer(k):
    def inner():
        return (k * x for x in range(3))
    return inner


print list(outer(4)())


def table(rows, columns):
    return list(list(r * 10 + c for c in range(columns)) for r in range(rows))


print table(2, 3)


def late():
    scale = 1
    g = (scale * x for x in range(3))
    scale = 2
    return g


print list(late())

# expect output:
#   [2, 2, 2]
#   [0, 1, 2]
#   [0, 4, 8]
#   [[0, 1, 2], [10, 11, 12]]
#   [0, 2, 4]
