# A class with __slots__ works as in Python 2.7 as long as it keeps to them.
class Point(object):
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y
point = Point(1, 2)
point.x += 5
print point.x, point.y, Point.__slots__
# expect output:
#   6 2 ('x', 'y')
