# An array of 256 dimensions.
# oracle: none, CPython's module array has no dimensions
from array import array, reshape
lengths = [1] * 256
try:
    print reshape(array(1), *lengths)
except TypeError as problem:
    print problem     # expect: an array has from 1 to 255 dimensions
array(*lengths)     # expect trap: TypeError: an array has from 1 to 255 dimensions
