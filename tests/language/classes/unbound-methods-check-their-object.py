# A method taken from a class wants an instance of it as its first argument.
class Base(object):
    def name(self, prefix="a"):
        return prefix + " base"
class Derived(Base):
    def name(self, prefix="a"):
        return Base.name(self, prefix=prefix) + ", derived"
print Derived().name("the")
print Base.name(Derived())
name = Base.name
print name(Base(), "no")
for arguments in [(), (5,), (Base,), (None, 1)]:
    try:
        print Base.name(*arguments)
    except TypeError as error:
        print error
try:
    Derived.name(Base())
except TypeError as error:
    print error
try:
    name(prefix="x")
except TypeError as error:
    print error
# expect output:
#   the base, derived
#   a base
#   no base
#   unbound method name() must be called with Base instance as first argument (got nothing instead)
#   unbound method name() must be called with Base instance as first argument (got int instance instead)
#   unbound method name() must be called with Base instance as first argument (got type instance instead)
#   unbound method name() must be called with Base instance as first argument (got NoneType instance instead)
#   unbound method name() must be called with Derived instance as first argument (got Base instance instead)
#   unbound method name() must be called with Base instance as first argument (got nothing instead)
