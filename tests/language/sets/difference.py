# difference takes any iterables, - only sets.
a = {1, 2, 3}
print sorted(a - {2}), a.difference([1], "x", {3: 4}), sorted(a.difference()), a - a  # expect: [1, 3] set([2]) [1, 2, 3] set([])
try:
    a - [1]
except TypeError as e:
    print e  # expect: unsupported operand type(s) for -: 'set' and 'list'
try:
    a.difference([[]])
except TypeError as e:
    print e  # expect: unhashable type: 'list'
