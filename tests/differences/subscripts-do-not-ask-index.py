# A subscript, a slice or a repetition does not ask an instance for __index__.
# cause: indices are looked at by the machine itself.
# workaround: write x[a.__index__()] or give the class an attribute with the number.
# oracle: none, it asks there
class Two(object):
    def __index__(self):
        return 2


try:
    print [1, 2, 3][Two()]
except TypeError as error:
    print error  # expect: list indices must be integers, not Two
print [1, 2, 3][Two().__index__()], bin(Two())  # expect: 3 0b10
