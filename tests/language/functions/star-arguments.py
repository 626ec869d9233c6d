# Star arguments.
def f(*args): return args
def g(a, *rest): return a, rest
def h(**kw): return sorted(kw.items())
def k(a, b=2, *c, **d): return a, b, c, sorted(d.items())
print f(), f(1, 2), g(1), g(1, 2, 3), h(x=1, y=2), h()  # expect: () (1, 2) (1, ()) (1, (2, 3)) [('x', 1), ('y', 2)] []
print k(1), k(1, 3, 4, 5, z=6), k(b=1, a=2, q=3)  # expect: (1, 2, (), []) (1, 3, (4, 5), [('z', 6)]) (2, 1, (), [('q', 3)])
t = (1, 2, 3)
d = {"b": 5}
print f(*t), f(0, *t), g(*t), k(1, **d), k(*t, **{"w": 1}), k(*[7], b=8)  # expect: (1, 2, 3) (0, 1, 2, 3) (1, (2, 3)) (1, 5, (), []) (1, 2, (3,), [('w', 1)]) (7, 8, (), [])
