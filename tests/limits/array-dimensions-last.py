# An array of 255 dimensions.
# oracle: none, CPython's module array has no dimensions
from array import array, ndim, reshape
lengths = [1] * 254
values = array(2, *lengths)
print ndim(values)     # expect: 255
print ndim(reshape(values, *(lengths + [2])))     # expect: 255
item = values
for n in range(254):
    item = item[-1]
item[0] = 2.5
print len(str(values)), values[tuple([1] + [0] * 254)]     # expect: 1026 2.5
