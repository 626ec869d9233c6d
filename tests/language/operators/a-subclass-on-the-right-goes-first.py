# The reflected method of a subclass goes first if it has one of its own.
class Base(object):
    def __add__(self, other):
        return "Base.add"

    def __radd__(self, other):
        return "Base.radd"


class Own(Base):
    def __radd__(self, other):
        return "Own.radd"


class Inherited(Base):
    pass


class Declines(Base):
    def __radd__(self, other):
        print "declined",
        return NotImplemented


print Base() + Own(), "|", Base() + Inherited(), "|", Own() + Base(), "|", Base() + Base()
print Base() + Declines(), "|", 1 + Own(), "|", 1 + Inherited()

# expect output:
#   Own.radd | Base.add | Base.add | Base.add
#   declined Base.add | Own.radd | Base.radd
