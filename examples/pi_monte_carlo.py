# Pi by throwing darts: the share of random points of the unit square that fall inside the
# quarter circle is pi / 4. Every core throws its own darts; one reduction adds the hits.

from parallel import coreid, numcores, reduce
from random import random

DARTS = 2000

hits = 0
for dart in range(DARTS):
    x = random()
    y = random()
    if x * x + y * y <= 1.0:
        hits += 1

total = reduce(hits, "sum")
if coreid() == 0:
    estimate = 4.0 * total / (DARTS * numcores())
    print "pi is about %.3f after %d darts" % (estimate, DARTS * numcores())
