# A set is no value to look for in a set; Python 2.7 takes the frozenset of its values.
# cause: only what has a hash is looked up.
# workaround: frozenset(values) in rows
# oracle: none, CPython 2.7 finds it
rows = {frozenset([1, 2])}
try:
    print set([1, 2]) in rows
except TypeError as e:
    print e  # expect: unhashable type: 'set'
print frozenset([2, 1]) in rows  # expect: True
