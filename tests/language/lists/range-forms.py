# Range forms.
print range(5), range(2, 5), range(0, 10, 3), range(5, 0, -1), range(5, 0), range(0), range(-3)  # expect: [0, 1, 2, 3, 4] [2, 3, 4] [0, 3, 6, 9] [5, 4, 3, 2, 1] [] [] []
print xrange(3), len(xrange(2, 10, 3)), list(xrange(5, 0, -2)), xrange(10)[3], 4 in xrange(5)  # expect: xrange(3) 3 [5, 3, 1] 3 True
try:
    range(1, 2, 0)
except ValueError as e:
    print e  # expect: range() step argument must not be zero
