"""The program's arguments and surroundings.

Implemented by the virtual machine: exit, stdout.write.
"""

# Whoever runs the program replaces the first text by the arguments, with a NUL between them.
# MATCHES: arguments-marker

# The program's name, then its arguments.
argv = "\0sys.argv\0".split("\0")

# The largest int: 2 ** 63 - 1, or 2 ** 31 - 1 where ints have 32 bits.
maxint = 2147483647
try:
    _half = (maxint + 1) * (maxint + 1)
    maxint = (_half - 1) + _half
except OverflowError:
    pass
