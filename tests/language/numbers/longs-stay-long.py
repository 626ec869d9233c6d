# A result with a long operand is a long, however small.
# flavours: full, longs
big = 2 ** 63
print big - big, repr(big - big)  # expect: 0 0L
print repr(5L + 1), repr(5 - 1L), repr(2L * 3), repr(7L / 2), repr(7 % 2L), repr(True + 1L)  # expect: 6L 4L 6L 3L 1L 2L
print repr(int(5L)), type(int(2 ** 40L)), repr(int(2 ** 70)), repr(long(5)), repr(+5L), repr(-0L)  # expect: 5 <type 'int'> 1180591620717411303424L 5L 5L 0L
