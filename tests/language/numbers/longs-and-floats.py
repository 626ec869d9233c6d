# A long and a float are a float.
# flavours: full, longs
a = 2 ** 70
print a + 1.5, a - 0.5, a * 2.0, a / 3.0, 1e30 // a, a % 1.5, 1.5 + 5L, repr(2 ** 64 + 0.0)  # expect: 1.18059162072e+21 1.18059162072e+21 2.36118324143e+21 3.93530540239e+20 847032947.0 1.0 6.5 1.8446744073709552e+19
print divmod(-a, 3.0), float(a), repr(float(10 ** 22)), repr(float(2 ** 53 + 1)), float(5L)  # expect: (-3.935305402391371e+20, 2.0) 1.18059162072e+21 1e+22 9007199254740992.0 5.0
