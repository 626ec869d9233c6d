# vars(A) and A.__dict__ of a class can be written to, and its __doc__ is there only in a program that mentions it.
# cause: the attributes of a class are a dict, which no proxy hides.
# workaround: assign attributes of the class.
# flavours: full, the core flavour has no classes of the program
# oracle: none, CPython 2.7 raises TypeError
class Plain(object):
    pass
vars(Plain)["size"] = 3
print Plain().size  # expect: 3
