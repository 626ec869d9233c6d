# __setattr__ of object changes the class of an object, as an assignment does.
# flavours: full, the core flavour has no classes of the program
class A(object):
    def __setattr__(self, n, v):
        print n
        object.__setattr__(self, n, v)
class B(object): pass
a = A()
a.__class__ = B
print type(a).__name__, a.__class__ is B
c = B()
object.__setattr__(c, "__class__", A)
print type(c).__name__
object.__setattr__(c, "x", 1)
print c.x
object.__delattr__(c, "x")
print hasattr(c, "x")
try:
    object.__setattr__(c, "__class__", 5)
except TypeError as e: print e
setattr(c, "__class__", B)
print type(c).__name__

# expect output:
#   __class__
#   B True
#   A
#   1
#   False
#   __class__ must be set to new-style class, not 'int' object
#   __class__
#   B
