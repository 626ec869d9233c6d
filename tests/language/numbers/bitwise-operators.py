# Bitwise operators.
print 12 & 10, 12 | 10, 12 ^ 10, ~12  # expect: 8 14 6 -13
print -1 & 255, -8 >> 1, -8 >> 40, 1 << 10  # expect: 255 -4 -1 1024
print True & False, True | False, True ^ True  # expect: False True False
x = 6
x &= 3
x |= 8
x ^= 1
x <<= 2
x >>= 1
print x  # expect: 22
