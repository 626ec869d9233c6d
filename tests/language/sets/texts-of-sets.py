# str and repr show the list of the values.
print set(), frozenset(), {1}, frozenset(["a"]), str({None}), repr({1.5})  # expect: set([]) frozenset([]) set([1]) frozenset(['a']) set([None]) set([1.5])
print [{1}, set()], {1: {2}}, ({"x"},), "%s %r" % ({1}, frozenset([2]))  # expect: [set([1]), set([])] {1: set([2])} (set(['x']),) set([1]) frozenset([2])
print {frozenset([1])}, `{"it's"}`  # expect: set([frozenset([1])]) set(["it's"])
