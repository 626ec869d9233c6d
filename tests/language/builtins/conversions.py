# Conversions.
print list("ab"), tuple([1, 2]), list((1,)), list({1: 2}), str(12) + "3", int("12") + 3, float("1.5") + 1, list(xrange(3)), tuple(), list(), str(), bool("")  # expect: ['a', 'b'] (1, 2) [1] [1] 123 15 2.5 [0, 1, 2] () []  False
a = [1]
b = list(a)
b.append(2)
print a, b  # expect: [1] [1, 2]
