# A sample has each element once; all of them is a permutation.
import random
values = range(10, 30)
for size in (0, 1, 7, 20):
    drawn = random.sample(values, size)
    print len(drawn), len(set(drawn)) == size, set(drawn) <= set(values)
print values == range(10, 30), sorted(random.sample((3, 1, 2), 3)), random.sample(xrange(5, 6), 1)
for size in (21, -1):
    try:
        random.sample(values, size)
    except ValueError as problem:
        print problem

# expect output:
#   0 True True
#   1 True True
#   7 True True
#   20 True True
#   True [1, 2, 3] [5]
#   sample larger than population
#   sample larger than population
