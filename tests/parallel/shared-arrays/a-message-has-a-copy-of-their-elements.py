# What was sent is there to receive after all cores have freed the array, and after its memory
# belongs to a later one.
# cores: 2
from array import freearray, reshape, shared_mem_array
from parallel import bcast, coreid, isend, recv, sync
first = shared_mem_array(2, 2)
first[1] = 5
if coreid() == 0:
    for value in (first, first[1], [first, {"part": first[0]}], reshape(first, 4)):
        isend(value, 1)
shared = bcast(first, 0)
sync()
freearray(first)
sync()
later = shared_mem_array(2, 2)
if coreid() == 1:
    whole, row, nested, flat = [recv(0) for n in range(4)]
    print whole, row            # expect on core 1: [[0.0, 0.0], [5.0, 5.0]] [5.0, 5.0]
    print nested, flat          # expect on core 1: [[[0.0, 0.0], [5.0, 5.0]], {'part': [0.0, 0.0]}] [0.0, 0.0, 5.0, 5.0]
    for values in (whole, row, nested[0], nested[1]["part"], flat, shared):
        values[0] = 7
sync()
print later                     # expect on every core: [[0.0, 0.0], [0.0, 0.0]]
try:
    print shared                # expect on core 1: [[7.0, 7.0], [5.0, 5.0]]
except TypeError as error:
    print error                 # expect on core 0: a value was used after it was freed
