# Both cores make both calls, one the other way round.
# cores: 2
# exit: 6
from parallel import coreid, bcast, reduce
if coreid() == 0:
    size = bcast(10, 0)           # here
    total = reduce(1, "sum")
else:
    total = reduce(1, "sum")      # here
    size = bcast(None, 0)
# standard error:
#   Deadlock: the cores disagree, and 2 of 2 wait: core 0 is in bcast(..., 0), core 1 is in reduce(..., 'sum') [VP5035]
#   hint: all cores of an operation call the same one, with the same root, operator and list of cores
#   Deadlock: core 0 waits in bcast(..., 0) with core 1 at bcast-and-reduce-in-another-order.py, line 6 [VP5011]
#   Deadlock: core 1 waits in reduce(..., 'sum') with core 0 at bcast-and-reduce-in-another-order.py, line 9 [VP5011]
