# Every core draws a random number; a reduction gives the largest one to all of them.
# Streams are seeded by `-seed` (0 by default) and the core's id, so a run repeats exactly.

from parallel import reduce
from random import randint

a = reduce(randint(0,100), "max")
print "The highest random number is " + str(a)
