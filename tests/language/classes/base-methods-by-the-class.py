# A method taken from a class is called with an object of that class.
# flavours: full, the core flavour has no classes of the program
class A(object):
    def __init__(self, x): self.x = x
    def m(self, y): return (self.x, y)
class B(A):
    def __init__(self, x):
        A.__init__(self, x)
        self.y = A.m(self, 2)
b = B(1)
print b.y, A.m(b, 3), A.m(b, y=4)
class C(object):
    def m(self): return 1
for f in (lambda: A.m(C(), 1), lambda: A.m(), lambda: A.m(5), lambda: A.m(b), lambda: A.m(b, 1, 2)):
    try:
        print f()
    except TypeError, e:
        print e
A.s = staticmethod(lambda z: z * 2)
print A.s(4), b.s(5)
A.k = classmethod(lambda k, z: (k.__name__, z))
print A.k(4), b.k(5), B.k(6)
class Err(ValueError):
    def __init__(self, a, b):
        ValueError.__init__(self, a)
        self.b = b
e = Err(1, 2)
print e.args, e.b, e

# expect output:
#   (1, 2) (1, 3) (1, 4)
#   unbound method m() must be called with A instance as first argument (got C instance instead)
#   unbound method m() must be called with A instance as first argument (got nothing instead)
#   unbound method m() must be called with A instance as first argument (got int instance instead)
#   m() takes exactly 2 arguments (1 given)
#   m() takes exactly 2 arguments (3 given)
#   8 10
#   ('A', 4) ('B', 5) ('B', 6)
#   (1,) 2 1
