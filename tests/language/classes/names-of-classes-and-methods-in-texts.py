# What classes and methods look like.
class Outer(object):
    class Inner(object):
        pass
    def method(self):
        pass
print Outer, Outer.Inner, type(Outer()), Outer().__class__
print Outer.method
text = repr(Outer().method)
print text[:text.index(" at ")]
print repr(Outer())[:27]
print type(Outer), type(Outer.method), type(Outer().method)
print Outer.__name__, Outer.Inner.__name__, Outer.__module__, Outer.method.__name__
print Outer.__bases__, Outer.__mro__
# expect output:
#   <class '__main__.Outer'> <class '__main__.Inner'> <class '__main__.Outer'> <class '__main__.Outer'>
#   <unbound method Outer.method>
#   <bound method Outer.method of <__main__.Outer object
#   <__main__.Outer object at 0
#   <type 'type'> <type 'instancemethod'> <type 'instancemethod'>
#   Outer Inner __main__ method
#   (<type 'object'>,) (<class '__main__.Outer'>, <type 'object'>)
