# A static method is the function itself, from the class and from an instance.
class Tools(object):
    @staticmethod
    def add(a, b=2, *rest, **named):
        return a, b, rest, sorted(named.items())
    def double(x):
        return x * 2
    double = staticmethod(double)
tools = Tools()
print Tools.add(1), tools.add(1, 3, 4, k=5), Tools.double(4), tools.double("a")
add = tools.add
print add(7)
class More(Tools): pass
print More.add(8), map(More.double, [1, 2])
# expect output:
#   (1, 2, (), []) (1, 3, (4,), [('k', 5)]) 8 aa
#   (7, 2, (), [])
#   (8, 2, (), []) [2, 4]
