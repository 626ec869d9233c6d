# Longs, ints, floats and bools compare by value, exactly.
# flavours: full, longs
a = 2 ** 70
print a == a + 0.0, a + 1 == a + 0.0, a + 1 > float(a), a - 1 < float(a), a < 1e300, 2 ** 2000 < 1e300  # expect: True False True True True False
print 5L == 5, 5L == 5.0, 1L == True, 5L != 6, 5L < 5.5, -a < -1, a > 2 ** 63 - 1, 0L == False  # expect: True True True True True True True True
print 2 ** 2000 < float("inf"), a == float("nan"), a < float("nan"), cmp(5L, 5), cmp(a, 1), cmp(-a, 1.5)  # expect: True False False 0 1 -1
print 5L == "5", 5L == None, a in [1, a], a is None  # expect: False False True False
