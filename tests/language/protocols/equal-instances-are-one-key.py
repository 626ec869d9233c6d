# Keys are equal when __hash__ and __eq__ say so.
class P(object):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __hash__(self):
        return hash((self.x, self.y))

    def __eq__(self, other):
        return isinstance(other, P) and (self.x, self.y) == (other.x, other.y)

    def __repr__(self):
        return "P(%d, %d)" % (self.x, self.y)


d = {}
d[P(1, 2)] = "a"
d[P(1, 2)] = "b"
d[P(2, 1)] = "c"
print len(d), d[P(1, 2)], d[P(2, 1)], P(1, 2) in d, P(9, 9) in d, P(9, 9) not in d
print d.get(P(1, 2)), d.get(P(3, 3)), d.get(P(3, 3), 5), d.has_key(P(2, 1))
try:
    d[P(5, 5)]
except KeyError as error:
    print "KeyError", error
del d[P(1, 2)]
print len(d), d
try:
    del d[P(1, 2)]
except KeyError as error:
    print "KeyError", error
print d.setdefault(P(2, 1), 7), d.setdefault(P(3, 1), 8), d.pop(P(2, 1)), d.pop(P(2, 1), None), len(d)
d[P(3, 1)] += 5
print d, {P(1, 1): 1, P(1, 1): 2}, len({P(n % 3, 0): n for n in range(9)}), len(dict([(P(0, 0), 1), (P(0, 0), 2)]))
print {P(1, 1): 1} == {P(1, 1): 1}, {P(1, 1): 1} == {P(1, 2): 1}, {P(1, 1): 1} != {P(1, 1): 2}

# expect output:
#   2 b c True False True
#   b None 5 True
#   KeyError P(5, 5)
#   1 {P(2, 1): 'c'}
#   KeyError P(1, 2)
#   c 8 c None 1
#   {P(3, 1): 13} {P(1, 1): 2} 3 1
#   True False True
