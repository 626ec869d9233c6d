# cores: 64
from parallel import coreid, reduce
from time import clock
before = clock()
reduce(coreid(), "sum")
exchanges = (clock() - before) / 0.0000002
longest = reduce(exchanges, "max")
# One exchange is 20 steps of 10 ns; 64 rounds would be 64 of them, the tree needs 12 and its work.
print longest < 40   # expect on every core: True
