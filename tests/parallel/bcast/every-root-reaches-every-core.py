# cores: 1 2 3 4 16
from parallel import coreid, numcores, bcast
good = True
for root in range(numcores()):
    mine = [root, "from"] if coreid() == root else None
    good = good and bcast(mine, root) == [root, "from"]
print good   # expect on every core: True
