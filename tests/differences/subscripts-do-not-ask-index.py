# Where an integer is wanted, of a subscript, a slice, a repetition, chr, range, bytearray or a method, no instance is asked for __index__ or __int__.
# cause: integers are looked at by the machine itself.
# workaround: write x[int(a)] or x[a.__index__()].
# flavours: full, the core flavour has no classes of the program
# oracle: none, it asks there
class Two(object):
    def __index__(self):
        return 2

    def __int__(self):
        return 2


for function in (lambda: [1, 2, 3][Two()], lambda: "ab" * Two(), lambda: chr(Two()), lambda: "ab".center(Two())):
    try:
        print function()
    except TypeError as error:
        print type(error).__name__,
print  # expect: TypeError TypeError TypeError TypeError
print [1, 2, 3][Two().__index__()], bin(Two()), "ab" * int(Two())  # expect: 3 0b10 abab
