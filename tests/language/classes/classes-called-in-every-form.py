# A class is called with few, too many, keyword and star arguments, with and without __init__.
# flavours: full, the core flavour has no classes of the program
class A(object):
    def __init__(self, *args, **kw):
        self.args = args
        self.kw = kw
class B(object):
    def __init__(self, a, b=2):
        self.a = a
        self.b = b
class C(object):
    pass
class D(B): pass
print A(1, 2, x=3).args, A(1, x=2).kw, B(1).b, B(1, 4).b, B(b=1, a=2).a, C().__class__.__name__, D(5).a
for k in (A, B, C, D):
    try:
        k(1, 2, 3)
        print "made"
    except TypeError, e:
        print e
try:
    B()
except TypeError, e:
    print e
def make(k, *a): return k(*a)
print make(B, 1, 2).b, [k(3).a for k in (B, D)], map(B, [1, 2])[1].a
class E(object):
    __init__ = lambda self, x: None
print E(1).__class__ is E
class F(object):
    class Inner(object):
        def __init__(self, v): self.v = v
    def make(self): return self.Inner(3).v
print F().make()
class G(object):
    def __init__(self): self.__init__ = 5
g = G()
print g.__init__

# expect output:
#   (1, 2) {'x': 2} 2 4 2 C 5
#   made
#   __init__() takes at most 3 arguments (4 given)
#   object() takes no parameters
#   __init__() takes at most 3 arguments (4 given)
#   __init__() takes at least 2 arguments (1 given)
#   2 [3, 3] 2
#   True
#   3
#   5
