# A dict of many instances grows and shrinks.
class N(object):
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n * 7

    def __cmp__(self, other):
        return cmp(self.n, other.n)


d = {}
for i in range(60):
    d[N(i)] = i
print sum([d[N(i)] for i in range(60)]), len(d)
for i in range(0, 60, 2):
    del d[N(i)]
print len(d), N(1) in d, N(2) in d, sorted([key.n for key in d])[:5]
for i in range(10):
    d[N(1)] += 1
print d[N(1)], d.pop(N(1)), len(d)


class Collides(N):
    def __hash__(self):
        return 1


c = dict((Collides(i), i) for i in range(10))
print len(c), [c[Collides(i)] for i in range(10)], Collides(11) in c

# expect output:
#   1770 60
#   30 True False [1, 3, 5, 7, 9]
#   11 11 29
#   10 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] False
