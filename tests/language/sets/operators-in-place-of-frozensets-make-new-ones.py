# A frozenset does not change: the name gets a new one.
f = frozenset([1])
g = f
f |= {2}
print f is g, sorted(f), g, type(f)  # expect: False [1, 2] frozenset([1]) <type 'frozenset'>
f -= frozenset([1])
print f  # expect: frozenset([2])
