# A tuple inside itself is shown by dots also where an instance makes a text of its own.
# flavours: full, the core flavour has no classes of the program
class Shown(object):
    def __repr__(self):
        return "shown"

rows = [Shown()]
pair = (rows, Shown())
rows.append(pair)
print repr(pair)
print repr(rows)
names = {}
class Asks(object):
    def __repr__(self):
        return "asks %s" % names.viewkeys()
print [Asks()], {1: [Asks()]}

# expect output:
#   ([shown, (...)], shown)
#   [shown, ([...], shown)]
#   [asks dict_keys([])] {1: [asks dict_keys([])]}
