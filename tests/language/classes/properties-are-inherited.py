# A property of a base serves its subclasses, with their methods.
class Base(object):
    def size(self): return 1
    area = property(lambda self: self.size() ** 2)
class Derived(Base):
    def size(self): return 3
print Base().area, Derived().area
class Again(Derived):
    @property
    def area(self):
        return super(Again, self).area + 1
print Again().area
# expect output:
#   1 9
#   10
