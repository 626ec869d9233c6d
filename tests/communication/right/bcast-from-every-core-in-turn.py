# cores: 1 2 3 4 16
# The root changes, but at each call it is the same on all cores.
from parallel import coreid, numcores, bcast
print [bcast(coreid() * 2, root) for root in range(numcores())] == range(0, 2 * numcores(), 2)   # expect on every core: True
