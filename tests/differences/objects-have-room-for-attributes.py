# object() makes an instance of a class of its own: type(object()) is not object, and attributes can be stored in it.
# cause: instances of all classes are laid out alike.
# workaround: none is needed by a program that uses object() as a mark; isinstance(x, object) holds.
# oracle: none, CPython 2.7 refuses the attribute
# flavours: full, the core flavour has no classes of the program
mark = object()
mark.x = 1
print mark.x, type(mark) is object, isinstance(mark, object)  # expect: 1 False True
