# An object with __get__ in a class decides about the attribute; one with __set__ comes first.
class Doubled(object):
    def __init__(self, name):
        self.name = name
    def __get__(self, object, kind):
        if object is None:
            return "of class " + kind.__name__
        return object.__dict__.get(self.name, 0)
    def __set__(self, object, value):
        object.__dict__[self.name] = value * 2
    def __delete__(self, object):
        del object.__dict__[self.name]
class Holder(object):
    x = Doubled("x")
    y = Doubled("y")
holder = Holder()
holder.x = 5
print holder.x, holder.y, Holder.x, vars(holder)
holder.x += 1
print holder.x
del holder.x
print holder.x
class Plain(object):
    def __get__(self, object, kind):
        return "from descriptor"
class User(object):
    z = Plain()
user = User()
print user.z
user.z = "own"
print user.z
# expect output:
#   10 0 of class Holder {'x': 10}
#   22
#   0
#   from descriptor
#   own
