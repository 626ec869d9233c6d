# A range may begin, end and step anywhere within 32 bits without going round.
for i in xrange(2147483645, 2147483647):
    print i,
for i in xrange(-2147483647, -2147483648, -1):
    print i
for step in [2147483647, 1073741824, -2147483648]:
    print range(-2147483648, 2147483647, step), range(2147483647, -2147483648, step)
print xrange(2147483640, 2147483647)[6], 2147483647 in xrange(2147483640, 2147483647)
print list(enumerate("ab", 2147483640))

# expect output:
#   2147483645 2147483646 -2147483647
#   [-2147483648, -1, 2147483646] []
#   [-2147483648, -1073741824, 0, 1073741824] []
#   [] [2147483647, -1]
#   2147483646 False
#   [(2147483640, 'a'), (2147483641, 'b')]
