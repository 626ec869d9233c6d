# A comparison asks a method that answers NotImplemented once.
# cause: asking it again tells nothing new; CPython 2.7 asks both operands up to two times.
# workaround: none is needed; the answer is the same.
# flavours: full, the core flavour has no classes of the program
# oracle: none, CPython 2.7 prints ['left', 'right', 'right', 'left']
asked = []


class Silent(object):
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        asked.append(self.name)
        return NotImplemented


print Silent("left") == Silent("right")  # expect: False
print asked  # expect: ['left', 'right']
