# oracle: none, CPython's module array has no dimensions
from array import array
a = array(2, dtype="float32")
a[0] = 16777217
a[1] = 0.5
print a[0] == 16777216, a[1]      # expect: True 0.5
