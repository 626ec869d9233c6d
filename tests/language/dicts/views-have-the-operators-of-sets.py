# Views of keys and of items work with sets and other iterables; those of values do not.
# flavours: full, views are objects of classes
keys = {1: 2, 3: 4}.viewkeys()
print keys & [1], sorted(keys | [9]), keys - set([1]), sorted(keys ^ [1, 9])
print [1, 9] & keys, sorted([9] | keys), [1, 9] - keys, sorted([1, 9] ^ keys)
print {1: 2}.viewitems() & [(1, 2), (3, 4)], keys & {1: 0}.viewkeys(), set([3]) & keys
print keys == set([1, 3]), keys == [1, 3], keys != set([1]), keys == {3: 0, 1: 0}.viewkeys()
print keys < set([1, 2, 3]), keys <= keys, keys < keys, keys > set([1]), keys >= set([5])
for wrong in (lambda: keys + keys, lambda: keys & 5, lambda: {1: 2}.viewvalues() & [2]):
    try:
        print wrong()
    except TypeError as problem:
        print problem

# expect output:
#   set([1]) [1, 3, 9] set([3]) [3, 9]
#   set([1]) [1, 3, 9] set([9]) [3, 9]
#   set([(1, 2)]) set([1]) set([3])
#   True False True True
#   True True False True False
#   unsupported operand type(s) for +: 'dict_keys' and 'dict_keys'
#   'int' object is not iterable
#   unsupported operand type(s) for &: 'dict_values' and 'list'
