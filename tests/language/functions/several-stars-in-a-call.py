# Positional arguments, keywords, * and ** reach the same parameters.
def show(a, b, c=3, *d, **e):
    print a, b, c, d, sorted(e.items())


show(1, *[2])
show(*(1, 2, 3, 4))
show(1, *"ab", **{"x": 1})
show(*[1], b=2)
show(1, 2, z=3, *[4, 5], **{"y": 6})
show(b=1, *[0])
show(*xrange(2), **dict(c=7))

# expect output:
#   1 2 3 () []
#   1 2 3 (4,) []
#   1 a b () [('x', 1)]
#   1 2 3 () []
#   1 2 4 (5,) [('y', 6), ('z', 3)]
#   0 1 3 () []
#   0 1 7 () []
