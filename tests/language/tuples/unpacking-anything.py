# Unpacking anything.
a, b, c = "xyz"
print a, b, c
a, b = {1: 2, 3: 4}
print a, b
a, b = xrange(2)
print a, b
for i, (x, y) in enumerate([(1, 2), (3, 4)]):
    print i, x, y
# expect output:
#   x y z
#   1 3
#   0 1
#   0 1 2
#   1 3 4
