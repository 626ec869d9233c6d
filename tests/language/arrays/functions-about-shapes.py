# oracle: none, CPython's module array has no dimensions
from array import array, shape, ndim, size, nbytes
import array as arrays
a = array(2, 3, 4, dtype="int16")
print shape(a), ndim(a), size(a), nbytes(a)
print shape(a[1]), ndim(a[1]), size(a[1]), nbytes(a[1])
print len(a), len(a[0]), arrays.len(a), arrays.len(a[0])
print arrays.len([1, 2]), arrays.len("abc"), arrays.len((1,)), arrays.len({})
for dtype in ("int8", "uint8", "bool", "int16", "uint16", "int32", "uint32", "float32"):
    print nbytes(array(3, dtype=dtype)),
print
for function in (shape, ndim, size, nbytes, arrays.len):
    try:
        function(5)
    except TypeError as error:
        print error

# expect output:
#   (2, 3, 4) 3 24 48
#   (3, 4) 2 12 24
#   2 3 24 12
#   2 3 1 0
#   3 3 3 6 6 12 12 12
#   an array is required, not 'int'
#   an array is required, not 'int'
#   an array is required, not 'int'
#   an array is required, not 'int'
#   object of type 'int' has no len()
