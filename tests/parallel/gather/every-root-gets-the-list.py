# cores: 1 2 3 5 16
from parallel import coreid, numcores, gather
size = numcores()
good = True
for root in range(size):
    values = gather([coreid(), root], root)
    if coreid() == root:
        good = good and values == [[core, root] for core in range(size)]
    else:
        good = good and values is None
print good   # expect on every core: True
