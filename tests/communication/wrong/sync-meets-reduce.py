# One core of three is at another collective.
# cores: 3
# exit: 1
from parallel import coreid, sync, reduce
if coreid() == 2:
    print reduce(1, "sum")   # here
else:
    sync()                   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "sync-meets-reduce.py", line 8, in <module>
#   [core 0] ValueError: the cores disagree: core 0 is in sync(), core 2 is in reduce(..., 'sum')
#   [core 0] note: core 2 called reduce at sync-meets-reduce.py, line 6
#   Deadlock: 2 of 3 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in sync with core 0 at sync-meets-reduce.py, line 8; that core has failed [VP5011]
#   Deadlock: core 2 waits in reduce(..., 'sum') with core 0 at sync-meets-reduce.py, line 6; that core has failed [VP5011]
