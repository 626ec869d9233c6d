# Methods of protocols are looked up in the class, not in the instance.
class A(object):
    def __len__(self):
        return 1

    def __getitem__(self, key):
        return "class"


a = A()
a.__len__ = lambda: 5
a.__getitem__ = lambda key: "instance"
print len(a), a[0]


class Plain(object):
    pass


p = Plain()
p.__str__ = lambda: "instance"
p.__call__ = lambda: "called"
print str(p)[:17]
try:
    p()
except TypeError as error:
    print error

# expect output:
#   1 class
#   <__main__.Plain o
#   'Plain' object is not callable
