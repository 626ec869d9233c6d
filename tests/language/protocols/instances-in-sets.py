# Sets hold one of equal instances.
class N(object):
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return isinstance(other, N) and self.n == other.n

    def __repr__(self):
        return "N%d" % self.n


s = set([N(1), N(1), N(2)])
print len(s), N(1) in s, N(3) in s, N(3) not in s
s.add(N(2))
s.add(N(3))
s.discard(N(1))
s.discard(N(7))
s.remove(N(2))
print s
try:
    s.remove(N(2))
except KeyError as error:
    print "KeyError", error
a, b = set([N(1), N(2)]), set([N(2)])
print a == set([N(2), N(1)]), a == b, a | b == a, a & b, a - b, a ^ b, b <= a, a <= b, b < a, a.union(b) == a
print len({N(1), N(1)}), len({N(n % 2) for n in range(5)}), frozenset([N(1)]) == frozenset([N(1)]), a.isdisjoint(b)
a -= b
print a

# expect output:
#   2 True False True
#   set([N3])
#   KeyError N2
#   True False True set([N2]) set([N1]) set([N1]) True False True True
#   1 2 True False
#   set([N1])
