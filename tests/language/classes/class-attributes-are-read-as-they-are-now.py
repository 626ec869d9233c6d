# An attribute of a class is what the class or a base of it has when an object reads it.
# flavours: full, the core flavour has no classes of the program
class A(object):
    step = 3
    def get(self):
        return self.step
    def run(self, way):
        return self.step * way
a = A()
print a.get(), A.step  # expect: 3 3
A.step = 4
print a.get()  # expect: 4
class B(A):
    step = 5
b = B()
print b.get(), b.run(2)  # expect: 5 10
B.step = 7
print b.get(), a.get()  # expect: 7 4
del B.step
print b.get()  # expect: 4
setattr(b, "st" + "ep", 9)
print b.get(), a.get()  # expect: 9 4
delattr(b, "step")
print b.get()  # expect: 4
