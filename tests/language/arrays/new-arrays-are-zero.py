# oracle: none, CPython's module array has no dimensions
from array import array
import array as arrays
print array(3)                            # expect: [0.0, 0.0, 0.0]
print array(2, 2, dtype=int)              # expect: [[0, 0], [0, 0]]
print array(1, 2, 1, dtype="uint8")       # expect: [[[0], [0]]]
print arrays.array(2, dtype=bool)         # expect: [False, False]
print array(0), array(2, 0), array(0, 2)  # expect: [] [[], []] []
print str(array(2)), repr(array(1))       # expect: [0.0, 0.0] [0.0]
print "%s" % array(1, dtype="int8")       # expect: [0]
print [array(1, dtype="int8")]            # expect: [[0]]
print type(array(1))                      # expect: <type 'array'>
