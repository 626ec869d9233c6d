# Of equal values the first stays.
print {1, True, 1.0}, {True, 1}, {0.0, 0}  # expect: set([1]) set([True]) set([0.0])
print set([1, True]), set([True, 1])  # expect: set([1]) set([True])
