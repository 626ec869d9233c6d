# A method has the attributes of its function, its object and its class.
# flavours: full, the core flavour has no classes of the program
class Shape(object):
    "A shape."

    def area(self):
        "Its area."
        return 4

    area.unit = "cm2"


class Bare(object):
    pass


shape = Shape()
print shape.area.__name__, shape.area.__doc__, Shape.area.__doc__, shape.__doc__, Bare.__doc__  # expect: area Its area. Its area. A shape. None
print shape.area.unit, Shape.area.unit, shape.area.im_func.unit  # expect: cm2 cm2 cm2
print shape.area.im_self is shape, Shape.area.im_self, shape.area.__self__ is shape  # expect: True None True
print shape.area.im_class.__name__, shape.area.__func__ is Shape.area.im_func  # expect: Shape True
print shape.area.im_func(None)  # expect: 4
try:
    shape.area.unit = "m2"
except AttributeError as error:
    print error  # expect: 'instancemethod' object has no attribute 'unit'
