# oracle: none, CPython's module array has no dimensions
from array import array, nbytes, int8, int16, int32, uint8, uint16, uint32, float32
import array as arrays
for dtype in (int8, int16, int32, uint8, uint16, uint32, float32, arrays.int8, int, bool):
    print nbytes(array(5, dtype=dtype)),
print
# expect output:
#   5 10 20 5 10 20 20 5 20 5
