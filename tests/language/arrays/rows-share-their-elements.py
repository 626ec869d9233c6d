# oracle: none, CPython's module array has no dimensions
from array import array
a = array(3, 2)
row = a[1]
row[0] = 1
a[1][1] = 2
print a, row              # expect: [[0.0, 0.0], [1.0, 2.0], [0.0, 0.0]] [1.0, 2.0]
for each in a:
    each[1] += 1
print a                   # expect: [[0.0, 1.0], [1.0, 3.0], [0.0, 1.0]]
a = None
print row                 # expect: [1.0, 3.0]
