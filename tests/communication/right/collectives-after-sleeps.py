# cores: 2 4 16
# Order of arrival: the last core first.
from parallel import coreid, numcores, bcast, gather
from time import sleep
sleep(0.001 * (numcores() - coreid()))
value = bcast(coreid() + 5, 0)
all_values = gather(value, numcores() - 1)
print value, all_values == ([5] * numcores() if coreid() == numcores() - 1 else None)   # expect on every core: 5 True
