# scan gives each core its own result, reduce one to all.
# cores: 2
# exit: 6
from parallel import coreid, scan, reduce
if coreid() == 0:
    print reduce(1, "sum")   # here
else:
    print scan(1, "sum")     # here
# standard error:
#   Deadlock: the cores disagree, and 2 of 2 wait: core 0 is in reduce(..., 'sum'), core 1 is in scan(..., 'sum') [VP5035]
#   hint: all cores of an operation call the same one, with the same root, operator and list of cores
#   Deadlock: core 0 waits in reduce(..., 'sum') with core 1 at scan-meets-reduce.py, line 6 [VP5011]
#   Deadlock: core 1 waits in scan(..., 'sum') with core 0 at scan-meets-reduce.py, line 8 [VP5011]
