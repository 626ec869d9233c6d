# An object whose class is assigned has the attributes and methods of that class.
# flavours: full, the core flavour has no classes of the program
class Door(object):
    kind = "door"

    def name(self):
        return "a door"

    def ask(self):
        return self.kind, self.name()


class Gate(Door):
    kind = "gate"

    def name(self):
        return "a gate"


class Wall(object):
    kind = "wall"


thing = Door()
print thing.ask()  # expect: ('door', 'a door')
thing.__class__ = Gate
print thing.ask(), thing.__class__ is Gate, isinstance(thing, Gate)  # expect: ('gate', 'a gate') True True
setattr(thing, "__class__", Wall)
print thing.kind, isinstance(thing, Door), hasattr(thing, "ask")  # expect: wall False False
