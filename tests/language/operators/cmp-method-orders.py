# __cmp__ answers all comparisons and cmp(), also from the right.
class C(object):
    def __init__(self, n):
        self.n = n

    def __cmp__(self, other):
        return cmp(self.n, other.n if isinstance(other, C) else other)

    def __repr__(self):
        return "C(%d)" % self.n


a, b = C(1), C(2)
print a < b, a <= b, a == b, a != b, a > b, a >= b
print a == C(1), a != C(1), a == 1, 1 == a, 2 > a, 0 < b, a < 1.5
print cmp(a, b), cmp(b, a), cmp(a, C(1)), cmp(a, 5), cmp(5, a)
print sorted([C(3), a, b]), min(b, a), max([a, b]), sorted([b, 0, a, 5])

# expect output:
#   True True False True False False
#   True False True True True True True
#   -1 1 0 -1 1
#   [C(1), C(2), C(3)] C(1) C(2) [0, C(1), C(2), 5]
