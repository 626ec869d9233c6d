# cores: 1 2 3 4 16
# A collective inside a condition on a reduced value: all cores take the same way.
from parallel import coreid, numcores, reduce, sync
largest = reduce(coreid(), "max")
if largest > 2:
    sync()
print (largest > 2) == (numcores() > 3)   # expect on every core: True
