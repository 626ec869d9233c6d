print 1 < 2 < 3  # expect: True
print 1 < 3 > 2  # expect: True
print 3 > 2 > 2  # expect: False
print 1 == 1.0 != 2  # expect: True
