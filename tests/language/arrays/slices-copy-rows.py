# oracle: none, CPython's module array has no dimensions
from array import array, shape
a = array(5, dtype=int)
for i in range(5):
    a[i] = i
b = a[1:3]
b[0] = 9
print a, b
print a[:], a[3:], a[-2:], a[::2], a[::-1], a[4:2], a[1:100]
c = array(3, 2)
c[1:] = 1
print c, shape(c[:2])
a[1:3] = [7, 8]
a[::2] = 0
print a
a[1:] = a[:4]
print a
for value in ([1], array(3), "xy"):
    try:
        a[0:2] = value
    except (ValueError, TypeError) as error:
        print error
try:
    a[::0]
except ValueError as error:
    print error
try:
    a["x":]
except TypeError as error:
    print error

# expect output:
#   [0, 1, 2, 3, 4] [9, 2]
#   [0, 1, 2, 3, 4] [3, 4] [3, 4] [0, 2, 4] [4, 3, 2, 1, 0] [] [1, 2, 3, 4]
#   [[0.0, 0.0], [1.0, 1.0], [1.0, 1.0]] (2, 2)
#   [0, 7, 0, 3, 0]
#   [0, 0, 7, 0, 3]
#   the shapes of the arrays differ
#   the shapes of the arrays differ
#   an element of type int32 cannot be 'str'
#   slice step cannot be zero
#   slice indices must be integers or None or have an __index__ method
