# Comparison results as values.
print (1 < 2) + (3 > 2), [1 == 1, 2 != 2, 3 <= 3, 4 >= 5], (1 < 2) is True, ("a" < "b") * 3  # expect: 2 [True, False, True, False] True 3
x = 3 < 4
print x, not x, x and "yes" or "no"  # expect: True False yes
