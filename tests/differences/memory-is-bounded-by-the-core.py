# A value that does not fit the core's memory raises MemoryError, which can be caught.
# cause: a core has 32 to 64 KB for stack, values and, up to 4 096 bytes, its program; a larger one lies in shared memory.
# workaround: spread the data over more cores.
# oracle: none, CPython takes the host's memory
try:
    big = [0] * 1000000
except MemoryError:
    print "too big"  # expect: too big
