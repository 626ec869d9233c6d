# Operators and precedence.
print 1 + 2 * 3 ** 2 - -4 // 3 % 5, (1 + 2) * 3, 2 ** -1, -2 ** 2, not 1 == 2, 1 | 2 ^ 3 & 4 << 1  # expect: 16 9 0.5 -4 True 3
print 1 <> 2, 5 - 3 - 1, 2 ** 2 ** 3, 100 / 10 / 5, 7 - -3, +-+5, ~-1, 1 if 0 else 2 if 0 else 3  # expect: True 1 256 2 10 -5 0 3
print 1 < 2 == 2, not (1 and 0), 5 & 3 == 3, (5 & 3) == 1, 1 in [1] == True  # expect: True True False True False
