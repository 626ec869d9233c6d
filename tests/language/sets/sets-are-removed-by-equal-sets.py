# remove() and discard() take a set for the frozenset of its values.
# flavours: full, the core flavour wants the frozenset
rows = set([frozenset([1, 2]), frozenset([3]), frozenset()])
rows.remove(set([2, 1]))
rows.discard(set())
print rows  # expect: set([frozenset([3])])
rows.discard(set([9]))
try:
    rows.remove(set([4]))
except KeyError as error:
    print error, type(error.args[0])  # expect: set([4]) <type 'set'>
try:
    rows.remove([3])
except TypeError as error:
    print error  # expect: unhashable type: 'list'
try:
    rows.discard(set([3]).add(4))
    rows.discard({})
except TypeError as error:
    print error  # expect: unhashable type: 'dict'
print rows  # expect: set([frozenset([3])])
