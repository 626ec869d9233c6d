# A class without bases derives from object; there are no old-style classes.
# cause: one kind of classes is enough, Python 3 has no other.
# workaround: none is needed; derive from object to be told the same by Python 2.7.
# flavours: full, the core flavour has no classes of the program
# oracle: none, CPython 2.7 makes an old-style class
class Plain:
    pass
print isinstance(Plain, type), Plain.__bases__, type(Plain()) is Plain  # expect: True (<type 'object'>,) True
