# An attribute of an object comes before a method of its class, however it got there.
class Shape(object):
    def area(self):
        return "class"

    def edge(self):
        return "edge of the class"


by_name, by_dict, by_vars, plain = Shape(), Shape(), Shape(), Shape()
setattr(by_name, "area", lambda: "setattr")
by_dict.__dict__["area"] = lambda: "dict"
vars(by_vars)["area"] = lambda: "vars"
print by_name.area(), by_dict.area(), by_vars.area(), plain.area()  # expect: setattr dict vars class
