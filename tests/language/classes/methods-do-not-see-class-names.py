# A function in a class body looks names up in functions and in the module, not in the class.
name = "module"
class Body(object):
    name = "class"
    def method(self): return name
    plain = lambda self: name
    def default(self, value=name): return value
print Body().method(), Body().plain(), Body().default(), Body().name
def outer():
    name = "outer"
    class Inner(object):
        first = name
        def method(self): return name
    return Inner
print outer().first, outer()().method()
# expect output:
#   module module class class
#   outer outer
