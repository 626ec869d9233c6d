# Generator functions take all kinds of parameters; a wrong call fails at once.
def parameters(a, b=2, *args, **kw):
    yield a
    yield b
    yield args
    yield sorted(kw.items())


print list(parameters(1)), list(parameters(1, 3, 4, 5, z=1, y=2))
print list(parameters(*[7, 8], **{"q": 9}))
try:
    parameters()
except TypeError, t:
    print t


def plain(a, b):
    yield a
    a = b
    yield a


print list(plain(1, 2)), list(plain(b=1, a=2))
try:
    plain(1, 2, 3)
except TypeError, t:
    print t

# expect output:
#   [1, 2, (), []] [1, 3, (4, 5), [('y', 2), ('z', 1)]]
#   [7, 8, (), [('q', 9)]]
#   parameters() takes at least 1 argument (0 given)
#   [1, 2] [2, 1]
#   plain() takes exactly 2 arguments (3 given)
