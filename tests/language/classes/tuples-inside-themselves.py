# A tuple inside itself is shown by dots also where an instance makes a text of its own.
# flavours: full, the core flavour has no classes of the program
class Shown(object):
    def __repr__(self):
        return "shown"

rows = [Shown()]
pair = (rows, Shown())
rows.append(pair)
print pair  # expect: ([shown, (...)], shown)
print rows  # expect: [shown, ([...], shown)]
