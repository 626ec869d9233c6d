# free is freearray: with an array go its rows, and with a row its array.
# oracle: none, CPython has no module memory
import memory
from array import array, copy, reshape
values = array(10, 20)
row = values[3]
kept = copy(row)
alias = values
memory.free(values)
try:
    print alias[0, 0]
except TypeError as problem:
    print problem     # expect: a value was used after it was freed
try:
    print row
except TypeError as problem:
    print problem     # expect: a value was used after it was freed
kept[5] = 2.5
print kept[5]     # expect: 2.5
whole = array(2, 3)
memory.free(reshape(whole, 6))
try:
    print whole == whole
except TypeError as problem:
    print problem     # expect: a value was used after it was freed
other = array(1000)
before = memory.free_bytes()
memory.free(other)
print memory.free_bytes() - before >= 4000     # expect: True
other[0] = 1.0     # expect trap: TypeError: a value was used after it was freed
