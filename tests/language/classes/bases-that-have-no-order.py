# Bases in an order that cannot be kept, or twice the same, are refused when the class is made.
# flavours: full, the core flavour has no classes of the program
class Base(object):
    pass


class Derived(Base):
    pass


try:
    class Wrong(Base, Derived):
        pass
except TypeError as error:
    print str(error)[:43]
try:
    class Twice(Base, Base):
        pass
except TypeError as error:
    print error

# expect output escaped:
#   Error when calling the metaclass bases
#      \x20
#   Error when calling the metaclass bases
#       duplicate base class Base
