# cores: 1 2 3 4 5 7 16
from parallel import coreid, numcores, alltoall
size = numcores()
mine = [[coreid(), core] for core in range(size)]
print alltoall(mine) == [[core, coreid()] for core in range(size)]   # expect on every core: True
print mine == [[coreid(), core] for core in range(size)]             # expect on every core: True
