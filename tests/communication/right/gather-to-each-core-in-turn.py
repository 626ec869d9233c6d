# cores: 1 2 3 4
# Only the root has the list; the others get None.
from parallel import coreid, numcores, gather
lists = [gather(coreid(), root) for root in range(numcores())]
print lists.pop(coreid()) == range(numcores())   # expect on every core: True
print lists == [None] * (numcores() - 1)         # expect on every core: True
