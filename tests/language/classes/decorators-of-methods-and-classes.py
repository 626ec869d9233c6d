# Decorators run from the last to the first, on functions, methods and classes.
def twice(function):
    def inner(*rest):
        return function(*rest) * 2
    return inner
def named(name):
    def decorate(kind):
        kind.title = name
        return kind
    return decorate
registry = []
def register(kind):
    registry.append(kind.__name__)
    return kind
@register
@named("square")
class Square(object):
    @twice
    @twice
    def size(self, n):
        return n
print Square().size(3), Square.title, registry
# expect output:
#   12 square ['Square']
