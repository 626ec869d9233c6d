# Augmented assignment leaves ints as plain operators do.
# flavours: full, longs
a = 1
for i in range(70):
    a += a
print repr(a)  # expect: 1180591620717411303424L
a -= 2 ** 70 - 3
print repr(a)  # expect: 3L
a *= 10 ** 20
a //= 7
a %= 10 ** 15
a **= 3
a <<= 5
a >>= 3
a |= 1
a &= 2 ** 100 - 1
a ^= 5
print repr(a)  # expect: 1121385384624095843539164521572L
