# What a class gets later its instances and subclasses have at once.
class Base(object): pass
class Derived(Base): pass
one = Derived()
Base.x = 1
print one.x, Derived.x
Derived.x = 2
print one.x, Base.x
def method(self): return "added"
Base.method = method
print one.method(), Derived.method(one)
del Derived.x
print one.x
Base.__call__ = lambda self: "called"
print one()
# expect output:
#   1 1
#   2 1
#   added added
#   1
#   called
