# == asks the elements, also of one array; lists look first whether they have the same object.
# oracle: none, CPython's module array has no dimensions
from array import array, copy
a = array(2)
print a == a, a < copy(a), a <= copy(a), a > a      # expect: True False True False
a[1] = float("nan")
print a == a, a != a, a == copy(a)      # expect: False True False
print [a] == [a], a in [a]              # expect: True True
try:
    print a < a
except TypeError as error:
    print error                         # expect: unorderable types: array and array
