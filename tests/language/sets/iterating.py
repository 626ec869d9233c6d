# for, comprehensions and iterators visit each value once.
total = 0
for x in {1, 2, 3}:
    total += x
print total, sorted([y * 2 for y in {1, 2}]), sorted(iter({1, 2}))  # expect: 6 [2, 4] [1, 2]
it = iter(frozenset([7]))
print next(it), next(it, "end")  # expect: 7 end
a, b = sorted({1, 2})
x, = {5}
print a, b, x  # expect: 1 2 5
