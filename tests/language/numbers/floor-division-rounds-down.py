# Floor division rounds down.
print 7 // 2, -7 // 2, 7 // -2, -7 // -2  # expect: 3 -4 -4 3
print 7 / 2, -7 / 2, 7 / -2  # expect: 3 -4 -4
print 7 % 3, -7 % 3, 7 % -3, -7 % -3  # expect: 1 2 -2 -1
print 7.0 // 2, -7.0 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2  # expect: 3.0 -4.0 1.5 0.5 -0.5
print divmod(7, 2), divmod(-7, 2), divmod(7.5, 2)  # expect: (3, 1) (-4, 1) (3.0, 1.5)
