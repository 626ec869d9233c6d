# dir() has the names of the object and of its classes, sorted.
class Base(object):
    def method(self): pass
class Derived(Base):
    attribute = 1
derived = Derived()
derived.own = 2
def names(value):
    return [name for name in dir(value) if not name.startswith("__")]
print names(derived), names(Derived), names(Base)
# expect output:
#   ['attribute', 'method', 'own'] ['attribute', 'method'] ['method']
