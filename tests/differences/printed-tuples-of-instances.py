# A tuple inside itself that holds an instance with a text of its own is printed with dots, as repr() shows it.
# cause: such a text is made by the library, which makes one for all uses.
# workaround: none is needed; repr() is the same in both.
# flavours: full, the core flavour has no classes of the program
# oracle: none, CPython 2.7 prints ([shown, ([...], shown)], shown)
class Shown(object):
    def __repr__(self):
        return "shown"
rows = [Shown()]
pair = (rows, Shown())
rows.append(pair)
print pair  # expect: ([shown, (...)], shown)
