# del of an attribute asks __delattr__, then the descriptor of the class.
# flavours: full, the core flavour has no classes of the program
class D(object):
    def __init__(self): self.log = []
    def __delete__(self, o): self.log.append("delete")
    def __get__(self, o, k): return self
    def __set__(self, o, v): self.log.append(v)
class A(object):
    d = D()
    def __delattr__(self, n):
        print "del", n
        object.__delattr__(self, n)
a = A()
a.d = 1
del a.d
print a.d.log
a.x = 1
del a.x
print hasattr(a, "x")
class B(object):
    p = property(lambda self: 1, None, lambda self: self.__dict__.clear())
b = B()
b.q = 3
del b.p
print hasattr(b, "q")
for n in ["q", "p"]:
    b.q = 1
    delattr(b, n)
    print hasattr(b, "q")

# expect output:
#   del d
#   [1, 'delete']
#   del x
#   False
#   False
#   False
#   False
