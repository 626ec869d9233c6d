# A row is a value of its own: it keeps the elements.
# oracle: none, CPython has no module memory
import memory
from array import array
values = array(10, 20)
row = values[3]
alias = values
memory.free(values)
try:
    print alias[0, 0]
except TypeError as problem:
    print problem     # expect: a value was used after memory.free()
row[5] = 2.5
print row[5]     # expect: 2.5
other = array(1000)
before = memory.free_bytes()
memory.free(other)
print memory.free_bytes() - before >= 4000     # expect: True
other[0] = 1.0     # expect trap: TypeError: a value was used after memory.free()
