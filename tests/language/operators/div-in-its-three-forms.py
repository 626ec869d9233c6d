# __div__, __rdiv__ and __idiv__ do what / asks of an instance.
class Both(object):
    def __init__(self, name):
        self.name = name

    def __div__(self, other):
        return self.name + " / " + show(other)

    def __rdiv__(self, other):
        return show(other) + " /' " + self.name


class InPlace(Both):
    def __idiv__(self, other):
        self.name += "=" + show(other)
        return self


class Never(object):
    def __div__(self, other):
        return NotImplemented

    def __idiv__(self, other):
        return NotImplemented


def show(value):
    return value.name if isinstance(value, Both) else type(value).__name__


a, b = Both("a"), Both("b")
print a / 2, "and", 3 / a, "and", a / b, "and", a / 2.5, "and", a / None
c = a
c /= 1
print c, "and", a.name
d = InPlace("d")
e = d
d /= 7
d /= b
print d is e, d.name, "and", e / 1
items = [d, 6]
items[0] /= 0
print items[0] is d, d.name
d.inner = InPlace("i")
d.inner /= 4
print d.inner.name
n = Never()
print n / a
n /= a
print n


def local():
    x = InPlace("x")
    x /= 5
    y = 6
    y /= 2
    return x.name, y


print local()
for attempt in (lambda: Never() / 1, lambda: 1 / Never(), lambda: Never() / Never()):
    try:
        print attempt()
    except TypeError as error:
        print error
try:
    n = Never()
    n /= None
except TypeError as error:
    print error

# expect output:
#   a / int and int /' a and a / b and a / float and a / NoneType
#   a / int and a
#   True d=int=b and d=int=b / int
#   True d=int=b=int
#   i=int
#   Never /' a
#   Never /' a
#   ('x=int', 3)
#   unsupported operand type(s) for /: 'Never' and 'int'
#   unsupported operand type(s) for /: 'int' and 'Never'
#   unsupported operand type(s) for /: 'Never' and 'Never'
#   unsupported operand type(s) for /=: 'Never' and 'NoneType'
