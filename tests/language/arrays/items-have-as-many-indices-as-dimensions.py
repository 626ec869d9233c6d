# oracle: none, CPython's module array has no dimensions
from array import array
a = array(2, 3, dtype=int)
a[0][1] = 1
a[1, 2] = 2
a[-1][-2] = 3
a[-2, -3] = 4
print a                              # expect: [[4, 1, 0], [0, 3, 2]]
print a[0, 1], a[1][2], a[-1, -2]    # expect: 1 2 3
print a[(1, 2)], a[(0,)]             # expect: 2 [4, 1, 0]
b = array(2, 2, 2)
b[1, 0, 1] = 0.5
b[0][1][1] = 2
b[1, 1][0] = True
print b                              # expect: [[[0.0, 0.0], [0.0, 2.0]], [[0.0, 0.5], [1.0, 0.0]]]
print b[1, 0], b[1][0, 1]            # expect: [0.0, 0.5] 0.5
a[0, 0] += 10
a[1][1] *= 2
print a                              # expect: [[14, 1, 0], [0, 6, 2]]
