print 1 / 3.0
