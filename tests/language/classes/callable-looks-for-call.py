# Functions, classes, methods and instances of classes with __call__ are callable.
class Plain(object):
    def method(self): pass
class Callable(object):
    def __call__(self, value):
        return value * 2
print callable(Plain), callable(Plain()), callable(Plain.method), callable(Plain().method)
print callable(Callable()), callable(len), callable(3), callable("text")
print Callable()(4), map(Callable(), [1, 2])
# expect output:
#   True False True True
#   True True False False
#   8 [2, 4]
