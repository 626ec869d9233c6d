# An instance with __call__ is called with any arguments.
class Call(object):
    def __init__(self, name):
        self.name = name

    def __call__(self, *args, **named):
        return self.name, args, sorted(named.items())


class Two(object):
    def __call__(self, a, b=5):
        return a + b


c = Call("c")
print c(), c(1, 2), c(k=1), c(1, k=2), c(*[1, 2]), c(3, *(4,), **{"z": 5})
t = Two()
print t(1), t(1, 2), t(b=1, a=2), t(*[1], **{"b": 7}), map(t, [1, 2]), sorted([3, 1], key=t), reduce(t, [1, 2, 3])
print callable(c), callable(5)
holder = [t]
print holder[0](4), {"k": t}["k"](5)
for attempt in (lambda: t(), lambda: t(1, 2, 3), lambda: t(c=1)):
    try:
        print attempt()
    except TypeError as error:
        print error


class Plain(object):
    pass


try:
    Plain()()
except TypeError as error:
    print error

# expect output:
#   ('c', (), []) ('c', (1, 2), []) ('c', (), [('k', 1)]) ('c', (1,), [('k', 2)]) ('c', (1, 2), []) ('c', (3, 4), [('z', 5)])
#   6 3 3 8 [6, 7] [1, 3] 6
#   True False
#   9 10
#   __call__() takes at least 2 arguments (1 given)
#   __call__() takes at most 3 arguments (4 given)
#   __call__() got an unexpected keyword argument 'c'
#   'Plain' object is not callable
