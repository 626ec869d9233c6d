# oracle: none, CPython's module array has no dimensions
from array import array
ranges = (("int8", -128, 127), ("int16", -32768, 32767), ("uint8", 0, 255), ("uint16", 0, 65535))
for dtype, lowest, highest in ranges + (("int32", -2147483647 - 1, 2147483647),):
    a = array(3, dtype=dtype)
    a[0] = lowest
    a[2] = highest
    print a[0] == lowest, a[1] == 0, a[2] == highest
for dtype, lowest, highest in ranges:
    for value in (lowest - 1, highest + 1, 1.0, "x", None, []):
        try:
            array(1, dtype=dtype)[0] = value
        except (TypeError, OverflowError) as error:
            print type(error).__name__, error
for value in ("1", None, [1]):
    try:
        array(1, dtype="float32")[0] = value
    except TypeError as error:
        print error
flags = array(4, dtype=bool)
flags[0] = True
flags[1] = 2
flags[2] = 0.5
flags[3] = 0
print flags, flags[0] is True

# expect output:
#   True True True
#   True True True
#   True True True
#   True True True
#   True True True
#   OverflowError -129 is outside the range of int8
#   OverflowError 128 is outside the range of int8
#   TypeError an element of type int8 cannot be 'float'
#   TypeError an element of type int8 cannot be 'str'
#   TypeError an element of type int8 cannot be 'NoneType'
#   TypeError an element of type int8 cannot be 'list'
#   OverflowError -32769 is outside the range of int16
#   OverflowError 32768 is outside the range of int16
#   TypeError an element of type int16 cannot be 'float'
#   TypeError an element of type int16 cannot be 'str'
#   TypeError an element of type int16 cannot be 'NoneType'
#   TypeError an element of type int16 cannot be 'list'
#   OverflowError -1 is outside the range of uint8
#   OverflowError 256 is outside the range of uint8
#   TypeError an element of type uint8 cannot be 'float'
#   TypeError an element of type uint8 cannot be 'str'
#   TypeError an element of type uint8 cannot be 'NoneType'
#   TypeError an element of type uint8 cannot be 'list'
#   OverflowError -1 is outside the range of uint16
#   OverflowError 65536 is outside the range of uint16
#   TypeError an element of type uint16 cannot be 'float'
#   TypeError an element of type uint16 cannot be 'str'
#   TypeError an element of type uint16 cannot be 'NoneType'
#   TypeError an element of type uint16 cannot be 'list'
#   an element of type float32 cannot be 'str'
#   an element of type float32 cannot be 'NoneType'
#   an element of type float32 cannot be 'list'
#   [True, True, True, False] True
