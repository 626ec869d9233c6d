# Power.
print 2 ** 10, 2 ** 0, (-2) ** 3, -2 ** 2, 2 ** -1  # expect: 1024 1 -8 -4 0.5
print 2.0 ** 3, 9 ** 0.5, 2.25 ** 0.5  # expect: 8.0 3.0 1.5
print pow(2, 5), pow(2, 5, 7), pow(3, 4, 5)  # expect: 32 4 1
try:
    print 0.0 ** -1
except ZeroDivisionError as e:
    print e  # expect: 0.0 cannot be raised to a negative power
try:
    print (-8) ** 0.5
except ValueError as e:
    print e  # expect: negative number cannot be raised to a fractional power
print 2 ** 3 ** 2  # expect: 512
print 10 ** 9  # expect: 1000000000
