# A special method whose name is put together at run time is not found by operators.
# cause: an image carries only what the text of its program asks for.
# workaround: write the name in one piece: setattr(Money, "__eq__", same).
# flavours: full, the core flavour has no classes of the program
# oracle: none, CPython 2.7 prints True
class Money(object):
    pass
setattr(Money, "__%s__" % "eq", lambda self, other: True)
print Money() == Money()  # expect: False
