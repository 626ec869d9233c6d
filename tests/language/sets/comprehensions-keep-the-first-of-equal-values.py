# Values are added one after another.
print {x for x in [1, True, 1.0]}, {y for y in ()}  # expect: set([1]) set([])
