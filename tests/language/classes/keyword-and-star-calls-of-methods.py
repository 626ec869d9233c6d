# Methods take keywords and stars like functions.
class Target(object):
    def method(self, a, b=2, *rest, **named):
        return (a, b, rest, sorted(named.items()))
target = Target()
print target.method(1), target.method(1, b=3), target.method(1, 2, 3, c=4)
print target.method(*[5, 6], **{"x": 7}), Target.method(target, b=8, a=9)
bound = target.method
print bound(b=1, a=0), bound(*(1,))
try:
    target.method()
except TypeError as error:
    print error
try:
    target.method(1, a=2)
except TypeError as error:
    print error
# expect output:
#   (1, 2, (), []) (1, 3, (), []) (1, 2, (3,), [('c', 4)])
#   (5, 6, (), [('x', 7)]) (9, 8, (), [])
#   (0, 1, (), []) (1, 2, (), [])
#   method() takes at least 2 arguments (1 given)
#   method() got multiple values for keyword argument 'a'
