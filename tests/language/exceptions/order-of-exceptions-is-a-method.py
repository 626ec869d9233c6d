# Sorting exceptions asks __lt__ or __cmp__ of their class.
# flavours: full, the core flavour has no classes of the program
class Less(Exception):
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        return self.number < other.number

    def __repr__(self):
        return "Less %d" % self.number


class Compared(Less):
    def __lt__(self, other):
        return NotImplemented

    def __cmp__(self, other):
        return cmp(other.number, self.number)


print sorted([Less(3), Less(1), Less(2)]), Less(1) < Less(2), Less(1) > Less(2)  # expect: [Less 1, Less 2, Less 3] True False
print sorted([Compared(3), Compared(1), Compared(2)]), cmp(Compared(1), Compared(2))  # expect: [Less 3, Less 2, Less 1] 1
print max(Less(1), Less(5)), min([Compared(1), Compared(5)])  # expect escaped: \x20
