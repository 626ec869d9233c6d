# Unpacking in for.
for (a, b), c in [((1, 2), 3), ((4, 5), 6)]: print a, b, c
for k, v in sorted({"x": 1, "y": 2}.items()): print k, v
for i, in [(1,), (2,)]: print i
# expect output:
#   1 2 3
#   4 5 6
#   x 1
#   y 2
#   1
#   2
