# An int that leaves 64 bits becomes a long.
# flavours: full, longs
import sys
print sys.maxint, type(sys.maxint)  # expect: 9223372036854775807 <type 'int'>
print sys.maxint + 1, type(sys.maxint + 1)  # expect: 9223372036854775808 <type 'long'>
print -sys.maxint - 2, repr(-sys.maxint - 1), repr(-sys.maxint - 2)  # expect: -9223372036854775809 -9223372036854775808 -9223372036854775809L
a = 9223372036854775807
a += 1
print repr(a), repr(a - 1), type(a - a)  # expect: 9223372036854775808L 9223372036854775807L <type 'long'>
