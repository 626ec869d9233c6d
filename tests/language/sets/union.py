# union takes any iterables, | only sets.
a = {1, 2}
print sorted(a | {2, 3}), sorted(a.union([3], (4,), {5: 6})), a.union(), a.union() is a  # expect: [1, 2, 3] [1, 2, 3, 4, 5] set([1, 2]) False
print {1} | {True}, {True}.union([1])  # expect: set([1]) set([True])
try:
    a | [1]
except TypeError as e:
    print e  # expect: unsupported operand type(s) for |: 'set' and 'list'
try:
    a.union(1)
except TypeError as e:
    print e  # expect: 'int' object is not iterable
try:
    a.union([[]])
except TypeError as e:
    print e  # expect: unhashable type: 'list'
