print reduce(lambda a, b: a - b, [10, 1, 2])        # expect: 7
print reduce(lambda a, b: a + [b], "ab", [])        # expect: ['a', 'b']
print reduce(lambda a, b: a, [5])                   # expect: 5
print reduce(lambda a, b: a, [], "start")           # expect: start
try:
    reduce(lambda a, b: a, [])
except TypeError, error:
    print error       # expect: reduce() of empty sequence with no initial value
