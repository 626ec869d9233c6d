# An attribute that __setattr__ of object stores hides a method and an attribute of the class.
# flavours: full, the core flavour has no classes of the program
class A(object):
    def f(self): return 1
    def put(self): object.__setattr__(self, "f", lambda: 2)
    def ask(self): return self.f()
a = A()
print a.ask()  # expect: 1
a.put()
print a.ask(), a.f()  # expect: 2 2
class C(object):
    limit = 3
    def grow(self): super(C, self).__setattr__("limit", 10)
    def ask(self): return self.limit
c = C()
print c.ask()  # expect: 3
c.grow()
print c.ask()  # expect: 10
