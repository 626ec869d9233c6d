# cores: 1
# Both flavours of the virtual machine draw the same integers, also after floats.
from random import choice, randint, randrange, random, sample, seed, shuffle
seed(3)
print [randint(1, 6) for turn in range(12)]     # expect: [2, 4, 3, 4, 4, 2, 3, 4, 4, 4, 6, 3]
print randrange(-2000000000, 147000000, 3), "%.5f" % random()     # expect: -288888095 0.75230
values = range(8)
shuffle(values)
print values, sample(xrange(100), 4), choice("abcdef")     # expect: [5, 0, 3, 7, 6, 2, 1, 4] [6, 50, 90, 65] e
