# cores: 1 2 3 5 16
from parallel import coreid, numcores, scatter
size = numcores()
good = True
for root in range(size):
    values = [(core, root) for core in range(size)] if coreid() == root else None
    good = good and scatter(values, root) == (coreid(), root)
    good = good and (values is None or len(values) == size)
print good   # expect on every core: True
