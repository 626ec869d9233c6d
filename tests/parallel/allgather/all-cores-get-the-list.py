# cores: 1 2 3 5 16
from parallel import coreid, numcores, allgather
print allgather(str(coreid())) == [str(core) for core in range(numcores())]   # expect on every core: True
