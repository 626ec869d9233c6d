# cores: 1 2 3 4 16
# What the others give is ignored.
from parallel import coreid, numcores, bcast
if coreid() == numcores() - 1:
    table = {"size": 3}
else:
    table = None
print bcast(table, numcores() - 1)["size"]   # expect on every core: 3
