# Where any iterable goes, a set goes.
s = {3, 1, 2}
print sorted(s), max(s), min(s), sum(s), any(s), all(s), len(list(s)), len(tuple(s))  # expect: [1, 2, 3] 3 1 6 True True 3 3
print sorted(zip(s, s)), sorted(map(lambda x: -x, s)), sorted(filter(lambda x: x > 1, s)), reduce(lambda a, b: a + b, s)  # expect: [(1, 1), (2, 2), (3, 3)] [-3, -2, -1] [2, 3] 6
print "".join({"a"}), sorted(enumerate({"q"})), sorted({2, 1}, reverse=True), dict({(1, 2)})  # expect: a [(0, 'q')] [2, 1] {1: 2}
l = [0]
l.extend({5})
l += {6}
l[0:1] = {7}
print l  # expect: [7, 5, 6]
def f(*args):
    return sorted(args)
print f(*s), isinstance(s, set), isinstance(s, frozenset), isinstance(frozenset(), (int, frozenset))  # expect: [1, 2, 3] True False True
