# isdisjoint takes any iterable.
print {1, 2}.isdisjoint({3}), {1, 2}.isdisjoint([2, 5]), set().isdisjoint(()), frozenset("ab").isdisjoint("cd")
for wrong in (5, [[]]):
    try:
        {1}.isdisjoint(wrong)
    except TypeError as e:
        print e

# expect output:
#   True False True True
#   'int' object is not iterable
#   unhashable type: 'list'
