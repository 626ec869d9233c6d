# Cores end in all the ways there are: by themselves, with a status, with a text, with an error.
from parallel import coreid, reduce
from random import random, randint

me = coreid()
total = 0
for dart in range(200 + 100 * me):
    total += randint(1, 6)
    if random() < 0.001:
        print "rare on", me, "at", dart
print reduce(total, "sum")
if me == 1:
    exit("core one has had enough")
if me == 2:
    exit(3)
if me == 3:
    raise ValueError("three")
assert me != 4, "four"
