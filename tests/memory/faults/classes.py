class Shape(object):
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def __repr__(self):
        return "<" + self.name + ">"

    def __eq__(self, other):
        return self.name == other.name

    def __getattr__(self, name):
        return name + "?"


class Square(Shape):
    def __init__(self, side):
        super(Square, self).__init__("square")
        self.side = side

    def __add__(self, other):
        return Square(self.side + other.side)

    def __len__(self):
        return self.side

    def __lt__(self, other):
        return self.side < other.side

    @property
    def area(self):
        return self.side * self.side

    @staticmethod
    def unit():
        return Square(1)


def work():
    Shape.count = 0
    squares = [Square(side) for side in (3, 1, 2)]
    print [square.area for square in sorted(squares)], squares, Shape.count
    whole = squares[0] + squares[1]
    print whole.side, len(whole), whole == Square.unit(), whole.color, str(whole)
    method = whole.__len__
    print method(), isinstance(whole, Shape), whole.name
    whole.extra = [1, 2]
    del whole.extra
    print whole.extra, Square(5).area
