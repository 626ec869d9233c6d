# A class method gets the class it was called on.
class Shape(object):
    count = 0
    def __init__(self, name):
        self.name = name
    @classmethod
    def make(cls, name, **named):
        cls.count += 1
        shape = cls(name)
        shape.extra = sorted(named)
        return shape
    @classmethod
    def title(cls):
        return "class " + cls.__name__
class Circle(Shape):
    @classmethod
    def title(cls):
        return "round " + super(Circle, cls).title()
one = Circle.make("one", a=1, b=2)
print type(one).__name__, one.name, one.extra, Circle.count, Shape.count
print Shape.title(), Circle.title(), one.title(), Shape("x").title()
make = Circle.make
print make("two").name, Circle.count
# expect output:
#   Circle one ['a', 'b'] 1 0
#   class Shape round class Circle round class Circle class Shape
#   two 2
