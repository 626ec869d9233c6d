# oracle: none, CPython's module array has no dimensions
from array import array
a = array(2, 2, dtype=int)
a[0, 1] = 5
for row in a:
    print row, [x for x in row]
print list(a[0]), tuple(a[1]), sum(a[0]), max(a[0]), sorted(a[0], reverse=True)
x, y = a[0]
print x, y
print 5 in a[0], 5 in a[1], 5 not in a[1], a[0] in a
print bool(a), bool(array(0)), bool(array(2, 0)), not array(0)
print [i for i, row in enumerate(a) if 5 in row]
print zip(a[0], a[1])
it = iter(a[0])
print it.next(), it.next()
# expect output:
#   [0, 5] [0, 5]
#   [0, 0] [0, 0]
#   [0, 5] (0, 0) 5 5 [5, 0]
#   0 5
#   True False True True
#   True False True True
#   [0]
#   [(0, 0), (5, 0)]
#   0 5
