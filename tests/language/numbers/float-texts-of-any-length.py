# flavours: full, floats are doubles
# Floats print any number of digits, exactly, and halves as C prints them.
print "%.30f" % 0.1  # expect: 0.100000000000000005551115123126
print "%.0f %.0f %.0f" % (0.5, 1.5, 2.5)  # expect: 0 2 2
print "%.25e" % 1e-7  # expect: 9.9999999999999995474811183e-08
print "%.3g %.3g %#.3g" % (1005.0, 2015, 1e-7)  # expect: 1.00e+03 2.02e+03 1.00e-07
print len("%.300f" % 1e300), ("%.400f" % 2.0 ** -400)[-12:]  # expect: 602 777587890625
print str(26745208789050.0), repr(26745208789050.0)  # expect: 2.67452087890e+13 26745208789050.0
print round(2.675, 2), round(-0.5), round(1234.5678, -2), round(1e300, 400)  # expect: 2.67 -1.0 1200.0 1e+300
print float("0." + "0" * 400 + "1e400"), float("9007199254740993." + "0" * 900 + "1")  # expect: 0.1 9.00719925474e+15
