# Growing, deleting and growing again.
s = set()
for i in xrange(3000):
    s.add(i * 7 % 1009)
print len(s)  # expect: 1009
for i in xrange(0, 1009, 2):
    s.discard(i)
print len(s), 1 in s, 2 in s  # expect: 504 True False
for i in xrange(500):
    s.add(-i)
print len(s), sum(s)  # expect: 1004 129266
