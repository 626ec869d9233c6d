# cores: 2
from array import freearray, shared_mem_array
from parallel import coreid, sync
size = 20000000
def attempt(size):
    try:
        return shared_mem_array(size, dtype="int8")
    except MemoryError as error:
        print "full", error     # expect on core 0: full no room in shared memory for an array of 20000008 bytes
large = attempt(size)
large[size - 1] = coreid() + 1
if coreid() == 0:
    attempt(size)
sync()
freearray(large)
try:
    large[0] = 1
except TypeError as error:
    print error                 # expect on every core: a value was used after it was freed
sync()
again = attempt(size)
print again[size - 1]           # expect on every core: 0
if coreid() == 0:
    freearray(again)
sync()
if coreid() == 1:
    again[0] = 4
    print again[0]              # expect on core 1: 4
