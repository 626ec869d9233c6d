print "%d of %s" % (3, "four")  # expect: 3 of four
print "%5d|%-5d|%05d" % (42, 42, 42)  # expect:    42|42   |00042
print "%.3f %e %g" % (3.14159, 31415.9, 0.0001)  # expect: 3.142 3.141590e+04 0.0001
print "%x %X %o %c %%" % (255, 255, 8, "z")  # expect: ff FF 10 z %
print "%r" % "a'b"  # expect: "a'b"
