# An __init__ may be inherited by name, assigned, deleted, or fail.
# flavours: full, the core flavour has no classes of the program
# __init__ special cases
class A(object):
    def __init__(self, a, b): self.s = a + b
class B(A):
    __init__ = A.__init__
class C(A):
    def __init__(self, *a): A.__init__(self, *a)
class D(A):
    def __init__(self, **k): A.__init__(self, **k)
print B(1, 2).s, C(3, 4).s, D(a=5, b=6).s  # expect: 3 7 11
class G(object):
    def __init__(self):
        yield 1
try:
    print type(G())
except TypeError, e: print e  # expect: __init__() should return None, not 'generator'
class I(object): pass
I.__init__ = lambda self, x=4: setattr(self, "x", x)
print I().x, I(5).x  # expect: 4 5
del I.__init__
print hasattr(I(), "x")  # expect: False
class J(object):
    def __init__(self): raise ValueError("in init")
try: J()
except ValueError, e: print e  # expect: in init
class K(object):
    def __init__(self, x): self.x = x
ks = map(K, range(5))
print [k.x for k in ks], K(K(K(3))).x.x.x  # expect: [0, 1, 2, 3, 4] 3
k = K.__new__ if hasattr(K, "__new__") else None
print isinstance(K(1), K), K(1) == K(1), (lambda c: c(7))(K).x  # expect: True False 7
