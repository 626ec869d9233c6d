# cmp() of two classes asks == < > before __cmp__; of one class it asks __cmp__ alone.
# flavours: full, the core flavour has no classes of the program
class Left(object):
    def __lt__(self, other):
        return True

    def __cmp__(self, other):
        return 0


class Right(object):
    def __cmp__(self, other):
        return 1


class Derived(Left):
    def __gt__(self, other):
        return True


print cmp(Left(), Right())  # expect: -1
print cmp(Right(), Left())  # expect: 1
print cmp(Left(), Left())  # expect: 0
print cmp(Right(), Right())  # expect: 1
print cmp(Left(), Derived())  # expect: -1
print cmp(Right(), 5), cmp(5, Right())  # expect: 1 -1
