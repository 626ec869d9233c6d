# scan gives each core its own result, reduce one to all.
# cores: 2
# exit: 6
from parallel import coreid, scan, reduce
if coreid() == 0:
    print reduce(1, "sum")   # here
else:
    print scan(1, "sum")     # here
# standard error:
#   Deadlock: no core can go on: 2 of 2 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in reduce(..., 'sum') with core 1 at scan-meets-reduce.py, line 6 [VP5011]
#   Deadlock: core 1 waits in scan(..., 'sum') with core 0 at scan-meets-reduce.py, line 8 [VP5011]
