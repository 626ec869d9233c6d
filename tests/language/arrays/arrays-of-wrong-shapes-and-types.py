# oracle: none, CPython's module array has no dimensions
from array import array
def attempt(make):
    try:
        print make()
    except (TypeError, ValueError, MemoryError) as error:
        print type(error).__name__, error
attempt(lambda: array())
attempt(lambda: array(-1))
attempt(lambda: array(2, -3))
attempt(lambda: array("x"))
attempt(lambda: array(1.5))
attempt(lambda: array([2]))
attempt(lambda: array(True))
attempt(lambda: array(2, dtype="int7"))
attempt(lambda: array(2, dtype=str))
attempt(lambda: array(2, dtype=None))
attempt(lambda: array(2, kind=1))
attempt(lambda: array(100000))
attempt(lambda: array(65536, 65536, 65536, 65536))
attempt(lambda: array(0, 2147483647))
# expect output:
#   TypeError an array has from 1 to 255 dimensions
#   ValueError negative dimensions are not allowed
#   ValueError negative dimensions are not allowed
#   TypeError dimensions of an array must be integers, not 'str'
#   TypeError dimensions of an array must be integers, not 'float'
#   TypeError dimensions of an array must be integers, not 'list'
#   [0.0]
#   TypeError data type 'int7' not understood
#   TypeError data type <type 'str'> not understood
#   TypeError data type None not understood
#   TypeError array() got an unexpected keyword argument 'kind'
#   MemoryError 
#   MemoryError 
#   MemoryError 
