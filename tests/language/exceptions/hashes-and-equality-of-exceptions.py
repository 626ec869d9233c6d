# Methods of an exception class decide about keys and equality.
# flavours: full, the core flavour has no classes of the program
class Code(Exception):
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        return self.number == other.number


names = {Code(1): "one"}
print names[Code(1)], Code(2) in names, Code(1) == Code(1), Code(1) in [Code(1)]  # expect: one False True True
print len(set([Code(1), Code(1), Code(2)])), hash(Code(7))  # expect: 2 7
plain = ValueError(1)
print plain == ValueError(1), plain == plain, {plain: 1}[plain]  # expect: False True 1
