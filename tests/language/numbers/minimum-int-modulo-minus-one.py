# The smallest int by -1 is a long, and its rest, too.
# flavours: full, longs
a = -9223372036854775807 - 1
print repr(a), repr(a // -1), repr(a % -1), divmod(a, -1), repr(-a), repr(a * -1), repr(a - 1), repr(abs(a))  # expect: -9223372036854775808 9223372036854775808L 0L (9223372036854775808L, 0L) 9223372036854775808L 9223372036854775808L -9223372036854775809L 9223372036854775808L
