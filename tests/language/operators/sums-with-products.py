# A sum whose right side is a product: of attributes, items and results, of any kind.
# flavours: full, the core flavour has no classes of the program
class Box(object):
    def __init__(self, value):
        self.value = value

    def give(self):
        return self.value


class Number(object):
    def __init__(self, text):
        self.text = text

    def __mul__(self, other):
        return Number("(%s*%s)" % (self.text, other))

    def __rmul__(self, other):
        return Number("(%s*%s)" % (other, self.text))

    def __add__(self, other):
        return Number("%s+%s" % (self.text, getattr(other, "text", other)))

    def __radd__(self, other):
        return Number("%s+%s" % (other, self.text))


def told(text, value):
    print text,
    return value


box, items = Box(5), [1, [2], "a", 2.5]
print box.value + 2 * 3, items[0] + box.value * 2, box.give() + items[3] * 2  # expect: 11 11 10.0
print items[1] + items[1] * 2, items[1], items[2] + "b" * 2, box.value + True * 4  # expect: [2, 2, 2] [2] abb 9
print (box.value + Number("n") * 2).text, (Box(Number("m")).value + 2 * 3).text  # expect: 5+(n*2) m+6
print told("left", 1) + told("first", 2) * told("second", 3)  # expect: left first second 7
total = 7
try:
    total = box.value + items[2] * 1.5
except TypeError as error:
    print total, error  # expect: 7 can't multiply sequence by non-int of type 'float'
try:
    total = items[0] + [1] * 2
except TypeError as error:
    print total, error  # expect: 7 unsupported operand type(s) for +: 'int' and 'list'
try:
    total = box.value + missing * 2
except NameError:
    print total  # expect: 7
box.value = 2 ** 31 - 1
print box.value + box.value * 2, items[0] + 65536 * 65536  # expect: 6442450941 4294967297


def change(values):
    values[0] = 100
    return 10


print items[0] + change(items) * 2, items[0]  # expect: 21 100
total = items[0] + total * total
print total  # expect: 149
