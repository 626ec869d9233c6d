# super(kind, object) is a value, too.
class Base(object):
    value = "base"
    def text(self, more=""):
        return "base" + more
class Derived(Base):
    value = "derived"
    def text(self, more=""):
        above = super(Derived, self)
        return above.text(more=more) + " " + above.value + " " + str(hasattr(above, "nope"))
print Derived().text("!")
try:
    super(Derived, Base()).text()
except TypeError as error:
    print error
# expect output:
#   base! base False
#   super(type, obj): obj must be an instance or subtype of type
