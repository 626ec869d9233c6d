# On the core flavour remove() and discard() take no set; Python 2.7 removes the frozenset of it.
# cause: only what has a hash is removed; `in` does look for the frozenset.
# workaround: rows.discard(frozenset(values))
# oracle: none, CPython 2.7 removes it
# flavours: core, the full flavour removes it
rows = {frozenset([1, 2])}
print set([1, 2]) in rows  # expect: True
try:
    rows.discard(set([1, 2]))
except TypeError as e:
    print e  # expect: unhashable type: 'set'
rows.discard(frozenset([2, 1]))
print rows  # expect: set([])
