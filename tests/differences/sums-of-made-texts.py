# sum() raises TypeError when its result is a text, also one that a method `__radd__` has made.
# cause: a number and a text can be added here, and sum() must not do what 2.7 refuses.
# workaround: add in a loop.
# flavours: full, the core flavour has no classes of the program
# oracle: none, CPython 2.7 prints text
class Made(object):
    def __radd__(self, other):
        return "text"


try:
    print sum([Made()])
except TypeError as error:
    print error  # expect: unsupported operand type(s) for +: 'int' and 'str'
