# A method is hidden by an attribute that a tuple or a loop assigns.
class Shape(object):
    def area(self):
        return "class"

    def edge(self):
        return "edge of the class"


first, second = Shape(), Shape()
first.area, number = (lambda: "tuple"), 1
for second.edge in [lambda: "loop"]:
    pass
print first.area(), second.area(), first.edge(), second.edge()  # expect: tuple class edge of the class loop
