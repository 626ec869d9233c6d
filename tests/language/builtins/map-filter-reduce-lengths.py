# Map filter reduce lengths.
print map(None, [1, 2], "abc"), map(lambda a, b: a, [1], [2, 3]), filter(None, (1, 0, 2)), filter(lambda c: c > "a", "banana")  # expect: [(1, 'a'), (2, 'b'), (None, 'c')] [1, None] (1, 2) bnn
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print e  # expect: reduce() of empty sequence with no initial value
