# Classes with property, __getattr__ and __setattr__ leave the attributes of others as they are.
# flavours: full, the core flavour has no classes of the program
class A(object):
    x = 1
    def get(self): return self.x
class B(A):
    def __init__(self): pass
    x = property(lambda self: 99)
class C(A):
    def __getattr__(self, n): return "ga " + n
    def get2(self): return self.x, self.zz
class D(A):
    def __setattr__(self, n, v):
        object.__setattr__(self, n, ("set", v))
objs = [A(), B(), C(), D()]
print [o.get() for o in objs], objs[2].get2()  # expect: [1, 99, 1, 1] (1, 'ga zz')
objs[3].y = 4
print objs[3].y  # expect: ('set', 4)
objs[0].y = 5
print objs[0].y  # expect: 5
try:
    objs[1].x = 3
except AttributeError, e: print e  # expect: can't set attribute
A.x = 2
print [o.get() for o in objs]  # expect: [2, 99, 2, 2]
B.x = 7
objs[1].x = 8
print objs[1].x, objs[1].get(), B.x  # expect: 8 8 7
