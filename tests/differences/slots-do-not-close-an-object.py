# An instance of a class with __slots__ takes names besides those: the list is an attribute like any other.
# cause: instances of all classes are laid out alike.
# workaround: none is needed by a program that keeps to its slots.
# flavours: full, the core flavour has no classes of the program
# oracle: none, CPython 2.7 raises AttributeError
class Point(object):
    __slots__ = ("x",)
point = Point()
point.y = 5
print point.y  # expect: 5
