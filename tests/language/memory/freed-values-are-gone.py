# memory.free gives a value's memory back; only a value in memory can be freed.
# oracle: none, CPython has no module memory
import memory

values = [0] * 500
before = memory.free_bytes()
memory.free(values)
memory.gc()
print memory.free_bytes() > before  # expect: True
try:
    memory.free(5)
except ValueError as problem:
    print problem  # expect: free() needs a value that is still in memory
