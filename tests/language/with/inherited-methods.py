# The methods of a manager may come from a base class or from a function.
class Base(object):
    def __enter__(self):
        return "entered " + type(self).__name__

    def __exit__(self, kind, value, trace):
        print "left", type(self).__name__, self.note()

    def note(self):
        return "base"


class Derived(Base):
    def note(self):
        return "derived"


class Extended(Derived):
    def __exit__(self, *args):
        Derived.__exit__(self, *args)
        print "extended"


for kind in (Base, Derived, Extended):
    with kind() as text:
        print text


def enter(self):
    return "function"


class Late(Base):
    pass


Late.__enter__ = enter
with Late() as text:
    print text

# expect output:
#   entered Base
#   left Base base
#   entered Derived
#   left Derived derived
#   entered Extended
#   left Extended derived
#   extended
#   function
#   left Late base
