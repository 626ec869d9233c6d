# Basics.
t = (1, "a", 2.5)
print t, t[0], t[-1], len(t), t[1:], (1,), (), 1, t + (4,), t * 2, (1, 2) < (1, 3), (1, 2) == (1, 2)  # expect: (1, 'a', 2.5) 1 2.5 3 ('a', 2.5) (1,) () 1 (1, 'a', 2.5, 4) (1, 'a', 2.5, 1, 'a', 2.5) True True
a, b = 1, 2
a, b = b, a
print a, b  # expect: 2 1
(x, y), z = (1, 2), 3
print x, y, z  # expect: 1 2 3
[p, q] = [7, 8]
print p, q  # expect: 7 8
try:
    t[0] = 1
except TypeError as e:
    print e  # expect: 'tuple' object does not support item assignment
print t.index("a"), t.count(1), 2.5 in t, hash((1, 2)) == hash((1, 2))  # expect: 1 1 True True
