# Each comparison of a chain decides by the truth of its result.
class C(object):
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print "%d<%d" % (self.n, other.n),
        return self.n < other.n

    def __gt__(self, other):
        print "%d>%d" % (self.n, other.n),
        return self.n > other.n


print C(1) < C(2) < C(3)
print C(1) < C(0) < C(3)
print C(1) < C(5) > C(3)
if C(1) < C(2) and not C(2) < C(1):
    print "done"

# expect output:
#   1<2 2<3 True
#   1<0 False
#   1<5 5>3 True
#   1<2 2<1 done
