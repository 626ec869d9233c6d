# An exception with __call__ is called, and callable.
# flavours: full, the core flavour has no classes of the program
class Doubles(Exception):
    def __call__(self, value, more=0):
        return value * 2 + more


twice = Doubles("text")
print twice(4), twice(4, more=1), callable(twice), callable(ValueError("x")), map(twice, [1, 2])  # expect: 8 9 True False [2, 4]
