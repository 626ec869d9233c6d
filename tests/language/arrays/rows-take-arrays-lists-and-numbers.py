# oracle: none, CPython's module array has no dimensions
from array import array
a = array(2, 3, dtype="float32")
a[0] = [1, 2, 3]
a[1] = a[0]
a[0] = 7
print a
whole = array(3, dtype="int8")
whole[0] = -1
a[0] = whole
print a[0]
a[1] = (4, True, 0.5)
print a[1]
b = array(2, 2, 2, dtype=int)
b[0] = [[1, 2], 3]
print b
for value in ([1, 2], a, "abc", [1, 2, "x"], None):
    try:
        a[0] = value
    except (TypeError, ValueError) as error:
        print type(error).__name__, error
halves = array(2)
halves[0] = 0.5
whole = array(2, dtype="int8")
large = array(2, dtype=int)
large[1] = 300
c = array(1, 2, dtype="int8")
for value in (halves, large):
    try:
        c[0] = value
    except (OverflowError, TypeError) as error:
        print error

# expect output:
#   [[7.0, 7.0, 7.0], [1.0, 2.0, 3.0]]
#   [-1.0, 0.0, 0.0]
#   [4.0, 1.0, 0.5]
#   [[[1, 2], [3, 3]], [[0, 0], [0, 0]]]
#   ValueError the shapes of the arrays differ
#   ValueError the shapes of the arrays differ
#   TypeError an element of type float32 cannot be 'str'
#   TypeError an element of type float32 cannot be 'str'
#   TypeError an element of type float32 cannot be 'NoneType'
#   an element of type int8 cannot be 'float'
#   300 is outside the range of int8
