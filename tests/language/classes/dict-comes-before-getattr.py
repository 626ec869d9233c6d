# __getattr__ is not asked for __dict__ and __class__, which every object has.
# flavours: full, the core flavour has no classes of the program
class Any(object):
    def __init__(self):
        self.own = 1

    def __getattr__(self, name):
        return "asked for " + name


thing = Any()
print thing.__dict__, thing.__class__.__name__, thing.other  # expect: {'own': 1} Any asked for other
thing.__dict__["more"] = 2
print thing.more, sorted(vars(thing)), getattr(thing, "__dict__")  # expect: 2 ['more', 'own'] {'own': 1, 'more': 2}
