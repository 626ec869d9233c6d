# Float printing.
# flavours: full, doubles
print 0.1, 1.0, 1e16, 1e15, 1e-5, 0.0001, 123456789012.5, 1234567890123.0  # expect: 0.1 1.0 1e+16 1e+15 1e-05 0.0001 1.23456789012e+11 1.23456789012e+12
print repr(0.1), repr(1e16), repr(1e-5), repr(123456789.123456789), repr(2.0/3)  # expect: 0.1 1e+16 1e-05 123456789.12345679 0.6666666666666666
print 0.1 + 0.2, repr(0.1 + 0.2)  # expect: 0.3 0.30000000000000004
print -0.0, 1e300 * 1e10, -1e300 * 1e10  # expect: -0.0 inf -inf
print 1e100, 1.5e-10, 3.0e8  # expect: 1e+100 1.5e-10 300000000.0
print 100000.0, 1000000.0, 12345678.9, 999999999999.9, 9999999999999.9  # expect: 100000.0 1000000.0 12345678.9 1e+12 1e+13
print str(1.0/3), repr(1.0/3), 5e-324, 1.7976931348623157e308  # expect: 0.333333333333 0.3333333333333333 4.94065645841e-324 1.79769313486e+308
inf = 1e308 * 10
nan = inf - inf
print inf, -inf, nan, repr(nan)  # expect: inf -inf nan nan
print nan == nan, nan != nan, nan < 1, inf > 1  # expect: False True False True
