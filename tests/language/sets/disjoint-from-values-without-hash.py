# isdisjoint needs a hash of each value, also of one that is a set.
values = set([frozenset([1]), 2])
for others in ([set([1])], [[1]], [3, {}]):
    try:
        print values.isdisjoint(others)
    except TypeError as error:
        print error
print values.isdisjoint([frozenset([1])]), values.isdisjoint([3, 4]), values.isdisjoint(x for x in [2])

# expect output:
#   unhashable type: 'set'
#   unhashable type: 'list'
#   unhashable type: 'dict'
#   False True False
