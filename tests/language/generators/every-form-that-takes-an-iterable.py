# Membership, slices and += take generators and objects with __iter__.
# flavours: full, the core flavour has no classes of the program
class Meta(object): pass
class A(object):
    def __contains__(self, x): return x == 3
    def __len__(self): return 0
    def __iter__(self): return iter([1, 2])
a = A()
print 3 in a, 4 not in a, list(a), not a, len(a), [x for x in a], tuple(a), max(a), sum(a)  # expect: True True [1, 2] True 0 [1, 2] (1, 2) 2 3
b = []
b += a
b.extend(a)
b[0:1] = a
print b  # expect: [1, 2, 2, 1, 2]
x, y = a
print x, y, zip(a, a), sorted(a), "".join(map(str, a)), dict(zip(a, a)), set(a), 1 in list(a)  # expect: 1 2 [(1, 1), (2, 2)] [1, 2] 12 {1: 1, 2: 2} set([1, 2]) True
def g():
    for i in range(3): yield i
b = [9]
b += g()
b[1:2] = g()
b.extend(g())
print b, 2 in g(), 7 in g(), 1 not in g()  # expect: [9, 0, 1, 2, 1, 2, 0, 1, 2] True False False
with_ = []
class C(object):
    def __enter__(self): return g()
    def __exit__(self, *a): pass
with C() as with_[0:0]:
    print with_  # expect: [0, 1, 2]
d = {}
d[0] = g()
print list(d[0])  # expect: [0, 1, 2]
print [2 in g() for i in range(2)], any(x in g() for x in [5, 1])  # expect: [True, True] True
