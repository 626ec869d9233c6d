# A class gets descriptors and loses them after objects were made.
# flavours: full, the core flavour has no classes of the program
class Answer(object):
    def __get__(self, thing, kind):
        return 42 if thing is not None else kind.__name__


class Thing(object):
    made = Answer()
    number = 1

    def ask(self):
        return self.made, self.number


thing = Thing()
print thing.ask(), Thing.made  # expect: (42, 1) Thing
Thing.number = Answer()
print thing.ask(), Thing.number  # expect: (42, 42) Thing
Thing.made = 8
print thing.ask(), Thing.made  # expect: (8, 42) 8
Thing.late = property(lambda self: [self.made])
print thing.late  # expect: [8]
try:
    thing.late = 3
except AttributeError as error:
    print "AttributeError", error  # expect: AttributeError can't set attribute
thing.early = 5
Thing.early = property(lambda self: 6)
print thing.early  # expect: 6
del Thing.early
print thing.early  # expect: 5
