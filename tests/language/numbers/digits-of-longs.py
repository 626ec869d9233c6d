# bit_length() and conjugate() of integers of any size.
# flavours: full, longs
print [n.bit_length() for n in (2 ** 31, -2 ** 31, 2 ** 63 - 1, 2 ** 63, -2 ** 63, 2 ** 100, 0L, -5L)]  # expect: [32, 32, 63, 64, 64, 101, 0, 3]
print repr((2 ** 70).conjugate()), repr(5L.conjugate())  # expect: 1180591620717411303424L 5L
