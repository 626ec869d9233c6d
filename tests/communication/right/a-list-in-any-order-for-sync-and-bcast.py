# Nothing of what sync and bcast do depends on the order of their cores.
# cores: 3
from parallel import coreid, bcast, sync
team = [[0, 1, 2], [2, 0, 1], [1, 2, 0]][coreid()]
sync(cores=team)
print bcast(coreid(), 1, cores=team)   # expect on every core: 1
