# Floats of another array become integers when they are whole.
# oracle: none, CPython's module array has no dimensions
from array import array, arraycopy, float32, int8
values = array(3, dtype=int8)
nan = float("nan")
for number in (2.0, 1.5, nan, -0.5, 200.0, 1e30, -128.0):
    source = array(3) + number
    try:
        values[:] = source
        print values
    except (TypeError, OverflowError) as problem:
        print type(problem).__name__, problem
try:
    arraycopy(values, array(3, dtype=float32) + 0.25)
except TypeError as problem:
    print problem

# expect output:
#   [2, 2, 2]
#   TypeError an element of type int8 cannot be 'float'
#   TypeError an element of type int8 cannot be 'float'
#   TypeError an element of type int8 cannot be 'float'
#   OverflowError 200 is outside the range of int8
#   OverflowError 1e+30 is outside the range of int8
#   [-128, -128, -128]
#   an element of type int8 cannot be 'float'
