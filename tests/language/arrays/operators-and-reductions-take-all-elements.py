# oracle: none, CPython's module array has no dimensions
from array import array, shape, copy, flatten, reshape, fill, arraycopy, dot
import array as arrays
a = array(2, 2)
a[0] = [1, 2]
a[1] = [3, 4]
b = array(2, 2, dtype=int)
b[0] = [1, -2]
b[1] = [3, 8]
print a + b, a - 1, 2 * b, b * 2, a / b, a // 2, b % 3, b / 2, b + 0.5, 10 - b
print b + b, (b * b)[1], -1 * a
a += 1
print a, a * a == a * a
for f in (lambda: a + array(2), lambda: a / 0, lambda: b / 0, lambda: b % 0, lambda: a + "x", lambda: a + [1, 2], lambda: [1] * a, lambda: a & a, lambda: a < 1):
    try:
        print f()
    except Exception as error:
        print type(error).__name__, error
s = array(2, dtype="int8")
fill(s, 100)
try:
    print s + s
except OverflowError as error:
    print error
print s + array(2, dtype="uint8"), (s + array(2, dtype="int16")) * 300
print arrays.sum(a), arrays.min(b), arrays.max(b), arrays.sum(b), arrays.max(a), dot(a[0], b[0]), sum(b[1])
c = copy(a); d = flatten(a); e = reshape(a, 4); g = reshape(a, 1, 4, 1)
a[0, 0] = 9
print c, d, e, g, shape(e[:2])
e[3] = 0
print a
arraycopy(a, array(4))
print a
h = array(3, 4)
h[1] = d
x = copy(h[1])
x[0] = 7
print h, x, reshape(h[1], 2, 2), flatten(h[1:])
for f in (lambda: reshape(a, 3), lambda: arraycopy(a, d[1:]), lambda: dot(a, a), lambda: dot(d, 1), lambda: arrays.sum([1]), lambda: arrays.min(array(0)), lambda: fill(a, "x"), lambda: reshape(a)):
    try:
        print f()
    except Exception as error:
        print type(error).__name__, error

# expect output:
#   [[2.0, 0.0], [6.0, 12.0]] [[0.0, 1.0], [2.0, 3.0]] [[2, -4], [6, 16]] [[2, -4], [6, 16]] [[1.0, -1.0], [1.0, 0.5]] [[0.0, 1.0], [1.0, 2.0]] [[1, 1], [0, 2]] [[0, -1], [1, 4]] [[1.5, -1.5], [3.5, 8.5]] [[9, 12], [7, 2]]
#   [[2, -4], [6, 16]] [9, 64] [[-1.0, -2.0], [-3.0, -4.0]]
#   [[2.0, 3.0], [4.0, 5.0]] True
#   ValueError the shapes of the arrays differ
#   ZeroDivisionError float division by zero
#   ZeroDivisionError integer division or modulo by zero
#   ZeroDivisionError integer division or modulo by zero
#   TypeError unsupported operand type(s) for +: 'array' and 'str'
#   TypeError unsupported operand type(s) for +: 'array' and 'list'
#   TypeError can't multiply sequence by non-int of type 'array'
#   TypeError unsupported operand type(s) for &: 'array' and 'array'
#   TypeError unorderable types: array and int
#   200 is outside the range of int8
#   [100, 100] [30000, 30000]
#   14.0 -2 8 10 5.0 -4.0 11
#   [[2.0, 3.0], [4.0, 5.0]] [2.0, 3.0, 4.0, 5.0] [9.0, 3.0, 4.0, 5.0] [[[9.0], [3.0], [4.0], [5.0]]] (2,)
#   [[9.0, 3.0], [4.0, 0.0]]
#   [[0.0, 0.0], [0.0, 0.0]]
#   [[0.0, 0.0, 0.0, 0.0], [2.0, 3.0, 4.0, 5.0], [0.0, 0.0, 0.0, 0.0]] [7.0, 3.0, 4.0, 5.0] [[2.0, 3.0], [4.0, 5.0]] [2.0, 3.0, 4.0, 5.0, 0.0, 0.0, 0.0, 0.0]
#   ValueError the shapes of the arrays differ
#   ValueError array copy overall sizes must match
#   ValueError the shapes of the arrays differ
#   TypeError an array is required, not 'int'
#   TypeError an array is required, not 'list'
#   ValueError min() arg is an empty array
#   TypeError an element of type float64 cannot be 'str'
#   TypeError an array has from 1 to 255 dimensions
