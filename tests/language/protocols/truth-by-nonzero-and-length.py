# __nonzero__ decides about truth, else __len__, else every instance is true.
class Truth(object):
    def __init__(self, value):
        self.value = value

    def __nonzero__(self):
        return self.value

    def __len__(self):
        return 7


class Length(object):
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


class Plain(object):
    pass


print bool(Truth(True)), bool(Truth(0)), bool(Length(2)), bool(Length(0)), bool(Plain())
print not Truth(True), not Length(0), not Plain()
for value in (Truth(True), Truth(False), Length(0), Length(1), Plain()):
    print "true" if value else "false", (value and 1) == 1, (value or 2) == 2,
print
print any([Length(0), Truth(False)]), any([Length(0), Truth(1)]), all([Plain(), Length(1)]), all([Length(0)])
print len(filter(None, [Truth(1), Truth(0), Length(0), Plain()]))
n = 3
while Length(n):
    n -= 1
print n
for value in ("x", None, 2.5):
    try:
        print bool(Truth(value))
    except TypeError as error:
        print error
try:
    print bool(Length(-1))
except ValueError as error:
    print error

# expect output:
#   True False True False True
#   False True False
#   true True False false False True false False True true True False true True False
#   False True True False
#   2
#   0
#   __nonzero__ should return bool or int, returned str
#   __nonzero__ should return bool or int, returned NoneType
#   __nonzero__ should return bool or int, returned float
#   __len__() should return >= 0
