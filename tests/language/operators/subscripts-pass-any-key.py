# Subscripts of an object call its methods with any key, and give what they return.
# flavours: full, the core flavour has no classes of the program
class Key(object):
    pass


class Table(object):
    def __init__(self):
        self.log = []

    def __getitem__(self, key):
        self.log.append(key)
        return NotImplemented if key == 0 else key

    def __setitem__(self, key, value):
        self.log.append((key, value))
        return "ignored"

    def __len__(self):
        return len(self.log)


class Wrong(object):
    def __getitem__(self):
        return 1

    def __setitem__(self, key):
        pass

    def __len__(self):
        return -1


table, key = Table(), Key()
table[1] = 2
table["a"] = table[key] is key
table[key] = [table[1.5]]
print table[0], table[1:2], table[::2], table[()], len(table)
print table.log[2] is key, table.log[4][0] is key, table.log[5:]
for index in range(3):
    table[index] = index
print table.log[-3:]
for action in (lambda: Wrong()[0], lambda: len(Wrong())):
    try:
        print action()
    except (TypeError, ValueError) as error:
        print type(error).__name__, error

# expect output:
#   NotImplemented slice(1, 2, None) slice(None, None, 2) () 9
#   False True [0, slice(1, 2, None), slice(None, None, 2), ()]
#   [(0, 0), (1, 1), (2, 2)]
#   TypeError __getitem__() takes exactly 1 argument (2 given)
#   ValueError __len__() should return >= 0
