# cores: 1 2 3 16
from parallel import coreid, numcores, reduce
n = numcores()
mine = [coreid(), 1, -coreid()]
print reduce(mine, "sum") == [n * (n - 1) // 2, n, -n * (n - 1) // 2]   # expect on every core: True
print reduce(mine, "max") == [n - 1, 1, 0]                             # expect on every core: True
print mine == [coreid(), 1, -coreid()]                                 # expect on every core: True
