# A private name and the name that it stands for are one attribute.
# flavours: full, the core flavour has no classes of the program
class A(object):
    __step = 1
    def ask(self): return self.__step
    def put(self): self._A__step = 4
a = A()
print a.ask()  # expect: 1
a.put()
print a.ask()  # expect: 4
class B(object):
    _B__x = 1
    def put(self): self.__x = 2
    def ask(self): return self._B__x
b = B()
print b.ask()  # expect: 1
b.put()
print b.ask()  # expect: 2
