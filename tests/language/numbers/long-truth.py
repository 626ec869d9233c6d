# A long is false when it is zero.
# flavours: full, longs
for value in (0L, 1L, -1L, 2 ** 64, -2 ** 64, 2 ** 64 - 2 ** 64):
    print bool(value), not value, "yes" if value else "no",
print  # expect: False True no True False yes True False yes True False yes True False yes False True no
print 0L or "zero", 5L and "five"  # expect: zero five
