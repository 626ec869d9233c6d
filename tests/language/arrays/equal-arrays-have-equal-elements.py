# oracle: none, CPython's module array has no dimensions
from array import array
a = array(2, 2)
b = array(2, 2, dtype=int)
print a == b, a != b, a[0] == b[1]
b[1, 1] = 1
print a == b, a != b, a[0] == b[0]
print array(4) == array(2, 2), array(0) == array(0, 3)
print a == [[0.0, 0.0], [0.0, 0.0]], a == None, a != 0
print a is a[0], a in [b, a], [b, a].index(a)
try:
    print a < b
except TypeError as error:
    print error
try:
    print hash(a)
except TypeError as error:
    print error

# expect output:
#   True False True
#   False True True
#   False False
#   False False True
#   False True 1
#   unorderable types: array and array
#   unhashable type: 'array'
