print 1,
print "two",
print [3]  # expect: 1 two [3]
print "a\n",  # expect: a
print "b"  # expect: b
