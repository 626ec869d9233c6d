# __class__ can be read, called and assigned.
# flavours: full, the core flavour has no classes of the program
class First(object):
    def __init__(self, value=0):
        self.value = value

    def name(self):
        return "first", self.value


class Second(object):
    def name(self):
        return "second", self.value


thing = First(3)
copy = thing.__class__(4)
print copy.name(), type(thing)(5).name()  # expect: ('first', 4) ('first', 5)
thing.__class__ = Second
print thing.name(), type(thing).__name__, isinstance(thing, Second), isinstance(thing, First)  # expect: ('second', 3) Second True False
setattr(thing, "__class__", First)
print thing.name()  # expect: ('first', 3)
try:
    thing.__class__ = 5
except TypeError as error:
    print error  # expect: __class__ must be set to new-style class, not 'int' object
