"""The program's arguments and surroundings.

Implemented by the virtual machine: exit, stdout.write.
"""

# The host puts the program's own arguments here.
argv = []

# The largest int: 2 ** 63 - 1, or 2 ** 31 - 1 where ints have 32 bits.
maxint = 2147483647
try:
    _half = (maxint + 1) * (maxint + 1)
    maxint = (_half - 1) + _half
except OverflowError:
    pass
