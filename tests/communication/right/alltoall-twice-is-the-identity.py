# cores: 1 2 3 4 16
# A transposition of a matrix with one row on each core.
from parallel import coreid, numcores, alltoall
row = [100 * coreid() + column for column in range(numcores())]
print alltoall(alltoall(row)) == row   # expect on every core: True
