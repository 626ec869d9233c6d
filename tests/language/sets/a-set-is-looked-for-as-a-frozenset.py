# A set, which has no hash, is looked for in a set as the frozenset it would be; not in a dict.
small = set([1, 2])
print small in set([frozenset([2, 1]), 3]), small in frozenset([frozenset([1])])  # expect: True False
print small not in set([5]), set() in set([frozenset()])  # expect: True True
try:
    print small in {frozenset([1, 2]): 1}
except TypeError as problem:
    print problem  # expect: unhashable type: 'set'
try:
    print small ** small
except TypeError as problem:
    print problem  # expect: unsupported operand type(s) for ** or pow(): 'set' and 'set'
