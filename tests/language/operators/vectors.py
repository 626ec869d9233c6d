# A small class with most operators.
class Vector(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return "Vector(%r, %r)" % (self.x, self.y)

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        if isinstance(factor, Vector):
            return self.x * factor.x + self.y * factor.y
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __ne__(self, other):
        return not self == other

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __nonzero__(self):
        return self.x != 0 or self.y != 0


v, w = Vector(3, 4), Vector(1, -2)
print v + w, v - w, v * 2, 2 * v, v * w, -v, abs(v)
print v == Vector(3, 4), v != w, v != Vector(3, 4), bool(v), bool(v - v)
print sum([v, w, v], Vector(0, 0)), [v * n for n in range(3)]
total = Vector(0, 0)
for n in range(100):
    total += Vector(n, 1)
print total

# expect output:
#   Vector(4, 2) Vector(2, 6) Vector(6, 8) Vector(6, 8) -5 Vector(-3, -4) 5.0
#   True True False True False
#   Vector(7, 6) [Vector(0, 0), Vector(3, 4), Vector(6, 8)]
#   Vector(4950, 100)
