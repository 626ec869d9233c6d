# cores: 2 4
# Every core has its own copy of a result.
from parallel import coreid, bcast, reduce
mine = bcast([0], 0)
mine[0] += coreid()
print reduce(mine[0], "sum") == sum(range(reduce(1, "sum")))   # expect on every core: True
