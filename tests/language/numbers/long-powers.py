# Powers of integers have no end; negative ones are floats.
# flavours: full, longs
print 2 ** 200  # expect: 1606938044258990275541962092341162602522202993782792835301376
print 3 ** 100, (-3) ** 41, 10 ** 0L, repr(0L ** 0), repr(5 ** 2L)  # expect: 515377520732011331036461129765621272702107522001 -36472996377170786403 1 1L 25L
print 2L ** -1, 10L ** -20, 2L ** 0.5, 2.5 ** 3L  # expect: 0.5 1e-20 1.41421356237 15.625
try:
    print 0L ** -1
except ZeroDivisionError as error:
    print error  # expect: 0.0 cannot be raised to a negative power
