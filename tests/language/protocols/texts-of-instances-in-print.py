# str is what print writes, repr what containers show of an instance.
class A(object):
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return "A(%d)" % self.n

    def __str__(self):
        return "a%d" % self.n


class OnlyRepr(object):
    def __repr__(self):
        return "only repr"


class OnlyStr(object):
    def __str__(self):
        return "only str"


a, b, c = A(1), OnlyRepr(), OnlyStr()
print a, b, c
print(a)
print str(a), repr(a), `a`, str(b), repr(b), str(c)
print [a, b], (a,), (a, b), {1: a, "k": [b]}
print str([a]), repr((b,)), `[a, (a,)]`
print ", ".join([str(x) for x in (a, b, c)]), map(repr, [a, b])

# expect output:
#   a1 only repr only str
#   a1
#   a1 A(1) A(1) only repr only repr only str
#   [A(1), only repr] (A(1),) (A(1), only repr) {1: A(1), 'k': [only repr]}
#   [A(1)] (only repr,) [A(1), (A(1),)]
#   a1, only repr, only str ['A(1)', 'only repr']
