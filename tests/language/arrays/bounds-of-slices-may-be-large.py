# oracle: none, CPython's module array has no dimensions
# flavours: full, longs
from array import array
values = array(4, dtype="int32")
for i in range(4):
    values[i] = i
large = 10 ** 20
for low, high in ((None, large), (-large, 2), (2, large), (large, None), (None, -2 ** 40)):
    print values[low:high], values[low:high:2]
print values[::2 ** 40], values[::-2 ** 40], values[large:-large:-1]
values[2 ** 31:] = 5
values[:2 ** 31:2 ** 31] = 9
print values

# expect output:
#   [0, 1, 2, 3] [0, 2]
#   [0, 1] [0]
#   [2, 3] [2]
#   [] []
#   [] []
#   [0] [3] [3, 2, 1, 0]
#   [9, 1, 2, 3]
