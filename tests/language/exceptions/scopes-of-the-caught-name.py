# The name of a clause is an ordinary variable that stays.
e = "before"
try:
    raise ValueError("v")
except ValueError, e:
    pass
print repr(e)


class Box(object):
    pass


b = Box()
items = [None]
try:
    raise KeyError("k")
except KeyError, b.caught:
    print repr(b.caught)
try:
    raise KeyError("k2")
except KeyError as items[0]:
    print items
try:
    raise ValueError(1, 2)
except ValueError, (x, y):
    print x, y

# expect output:
#   ValueError('v',)
#   KeyError('k',)
#   [KeyError('k2',)]
#   1 2
