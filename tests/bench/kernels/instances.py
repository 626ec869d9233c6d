# Instances: small objects made, combined with an operator, and dropped again.


class Point(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


class Scaled(Point):
    def __init__(self, x, y, factor):
        Point.__init__(self, x * factor, y * factor)
        self.factor = factor


def main(n):
    where = Point(0, 0)
    factors = 0
    for i in range(n):
        step = Scaled(i & 3, 1, 2)
        where = where + step
        factors = factors + step.factor
    return where.x * 1000 + where.y + factors


SIZE = 12000
