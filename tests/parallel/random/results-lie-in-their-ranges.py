# cores: 1
from random import random, randint, randrange, uniform, choice, shuffle
print min([random() for turn in range(500)]) >= 0.0     # expect: True
print max([random() for turn in range(500)]) < 1.0      # expect: True
print sorted([x for x in range(3, 7) if x in [randint(3, 6) for turn in range(200)]])   # expect: [3, 4, 5, 6]
print sorted([x for x in range(0, 12) if x in [randrange(0, 10, 3) for turn in range(200)]])   # expect: [0, 3, 6, 9]
print 2.0 <= uniform(2.0, 3.0) <= 3.0                   # expect: True
print choice("aaa")                                     # expect: a
values = range(10)
shuffle(values)
print sorted(values) == range(10)                       # expect: True
try:
    randint(5, 2)
except ValueError, error:
    print error                                         # expect: empty range for randrange() (5,3, -2)
