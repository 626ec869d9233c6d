# copy() of a set is a new one; of a frozenset itself.
s = {1}
t = s.copy()
t.add(2)
print s, sorted(t), s is t  # expect: set([1]) [1, 2] False
f = frozenset([1])
print f.copy() is f, frozenset(f) is f, set(f) == f, set(s) is s  # expect: True True True False
