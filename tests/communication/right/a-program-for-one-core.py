# cores: 1
# Collectives of one core are of no effect, and right.
from parallel import *
print reduce(3, "sum"), bcast(4, 0), gather(5, 0), scatter([6], 0), allgather(7), alltoall([8]), scan(9, "prod")   # expect: 3 4 [5] 6 [7] [8] 9
