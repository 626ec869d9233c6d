# An operator's result is of the kind of its left operand.
s = set([1])
f = frozenset([2])
print type(s | f), type(f | s), type(s & f), type(f & s), type(s - f), type(f - s), type(s ^ f), type(f ^ s)  # expect: <type 'set'> <type 'frozenset'> <type 'set'> <type 'frozenset'> <type 'set'> <type 'frozenset'> <type 'set'> <type 'frozenset'>
print type(f.union([1])), type(f.difference([1])), type(f.intersection([1])), type(f.symmetric_difference([1]))  # expect: <type 'frozenset'> <type 'frozenset'> <type 'frozenset'> <type 'frozenset'>
