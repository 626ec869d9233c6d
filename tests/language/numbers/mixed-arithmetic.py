# Mixed arithmetic.
print 1 + 2.5, 2.5 - 1, 2 * 1.5, 3 / 2.0, True + 1, True + 1.5, False * 3  # expect: 3.5 1.5 3.0 1.5 2 2.5 0
print 5 - True, -True, +True, ~True  # expect: 4 -1 1 -2
print 1 == 1.0, 1 == True, 0 == False, 1 != 1.0, 2 > 1.5  # expect: True True True False True
print abs(-3), abs(2.5), abs(-2.5), abs(True)  # expect: 3 2.5 2.5 1
