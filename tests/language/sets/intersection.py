# intersection takes any iterables, & only sets.
a = {1, 2, 3}
print sorted(a & {2, 3, 4}), a.intersection([3], {3: 0, 4: 0}), sorted(a.intersection()), a & set()  # expect: [2, 3] set([3]) [1, 2, 3] set([])
print {1} & {True}, {1, 2} & {True}, {True} & {1, 2}, {1, 2}.intersection([True, 5])  # expect: set([True]) set([True]) set([True]) set([True])
try:
    a & (1, 2)
except TypeError as e:
    print e  # expect: unsupported operand type(s) for &: 'set' and 'tuple'
try:
    a.intersection(5)
except TypeError as e:
    print e  # expect: 'int' object is not iterable
