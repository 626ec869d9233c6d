# flavours: full, floats are doubles
print 0.1 + 0.2  # expect: 0.3
print repr(0.1 + 0.2)  # expect: 0.30000000000000004
print 1e16, 1e15, 123456789.123  # expect: 1e+16 1e+15 123456789.123
print 1.0 / 3.0  # expect: 0.333333333333
print [0.1, 1e100, -0.0]  # expect: [0.1, 1e+100, -0.0]
print 2 ** 0.5  # expect: 1.41421356237
