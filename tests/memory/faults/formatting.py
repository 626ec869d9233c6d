def work():
    print "%d %5d|%-5d|%05d %x" % (1, 2, 3, 4, 255)
    print "%s %r %10s|%-6s|" % ("text", "quoted", "right", "left")
    print "%.3f %8.2f %e %g" % (1.5, 2.25, 12345.678, 0.0001)
    print "%(name)s is %(age)d" % {"name": "Ann", "age": 30}
    print "%s %s" % ([1, "two"], {"three": 3.0}), str(2.0 / 3), repr(1e100)
    print "%c%%" % 65, "%*d" % (6, 42), hex(255), oct(8), round(2.567, 1)
