# super() finds an attribute of a base whose value is None.
# flavours: full, the core flavour has no classes of the program
class Base(object):
    limit = None


class Derived(Base):
    limit = 5

    def both(self):
        return self.limit, super(Derived, self).limit


print Derived().both()  # expect: (5, None)
try:
    super(Derived, Derived()).other
except AttributeError as error:
    print error  # expect: 'super' object has no attribute 'other'
