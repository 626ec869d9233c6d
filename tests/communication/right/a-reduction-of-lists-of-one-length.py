# cores: 1 2 3 4 16
# Element by element; empty lists have one length too.
from parallel import coreid, numcores, reduce
print reduce([1, coreid()], "sum") == [numcores(), numcores() * (numcores() - 1) / 2], reduce([], "sum")   # expect on every core: True []
