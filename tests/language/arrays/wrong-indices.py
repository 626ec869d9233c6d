# oracle: none, CPython's module array has no dimensions
from array import array
a = array(2, 3)
for key in (2, -3, (0, 3), (0, -4), (0, 0, 0), "x", 1.0, None, (0, "x"), 1 << 30):
    try:
        print a[key]
    except (TypeError, IndexError) as error:
        print type(error).__name__, error
    try:
        a[key] = 0
        print "stored"
    except (TypeError, IndexError) as error:
        print type(error).__name__, error
try:
    print a[0][0][0]
except TypeError as error:
    print error
try:
    del a[0]
except TypeError as error:
    print error

# expect output:
#   IndexError array index out of range
#   IndexError array index out of range
#   IndexError array index out of range
#   IndexError array index out of range
#   IndexError array index out of range
#   IndexError array index out of range
#   IndexError array index out of range
#   IndexError array index out of range
#   IndexError too many indices for array
#   IndexError too many indices for array
#   TypeError sequence index must be integer, not 'str'
#   TypeError sequence index must be integer, not 'str'
#   TypeError sequence index must be integer, not 'float'
#   TypeError sequence index must be integer, not 'float'
#   TypeError sequence index must be integer, not 'NoneType'
#   TypeError sequence index must be integer, not 'NoneType'
#   TypeError sequence index must be integer, not 'str'
#   TypeError sequence index must be integer, not 'str'
#   IndexError array index out of range
#   IndexError array index out of range
#   'float' object has no attribute '__getitem__'
#   'array' object does not support item deletion
