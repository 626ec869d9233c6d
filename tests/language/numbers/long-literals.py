# A literal is a long by its suffix or by its size.
# flavours: full, longs
print 5L, repr(5L), 5l, type(5L)  # expect: 5 5L 5 <type 'long'>
print repr(9223372036854775807), repr(9223372036854775808)  # expect: 9223372036854775807 9223372036854775808L
print repr(0xffffffffffffffff), repr(0777777777777777777777777), repr(0b101L)  # expect: 18446744073709551615L 4722366482869645213695L 5L
print repr(-5L), repr(-9223372036854775808), repr(-(9223372036854775808)), repr(-9223372036854775809)  # expect: -5L -9223372036854775808 -9223372036854775808L -9223372036854775809L
print [1L, 2], (3L,), {4L: 5L}  # expect: [1L, 2] (3L,) {4L: 5L}
