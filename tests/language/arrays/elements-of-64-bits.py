# oracle: none, CPython's module array has no dimensions
# flavours: full, the core flavour has integers of 32 bits and single floats
from array import array, nbytes
a = array(3, dtype="int64")
a[0] = 2 ** 63 - 1
a[1] = -2 ** 63
a[2] = 5L
print a, nbytes(a)
print a[0], a[1], a[2], type(a[0]), type(a[2])
u = array(2, dtype="uint32")
u[0] = 4294967295
print u, u[0] + 1
f = array(2, dtype="float64")
f[0] = 0.1
f[1] = 10L
print f, nbytes(f)
s = array(1, dtype="float32")
s[0] = 0.1
print s[0] == 0.1, abs(s[0] - 0.1) < 1e-8
for target, value in ((a, 2 ** 63), (u, -1), (u, 2 ** 32), (u, 1.5), (f, 10 ** 400)):
    try:
        target[0] = value
    except (OverflowError, TypeError) as error:
        print error

# expect output:
#   [9223372036854775807, -9223372036854775808, 5] 24
#   9223372036854775807 -9223372036854775808 5 <type 'int'> <type 'int'>
#   [4294967295, 0] 4294967296
#   [0.1, 10.0] 16
#   False True
#   9223372036854775808L is outside the range of int64
#   -1 is outside the range of uint32
#   4294967296 is outside the range of uint32
#   an element of type uint32 cannot be 'float'
#   long int too large to convert to float
