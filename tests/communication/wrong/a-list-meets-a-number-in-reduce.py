# Core 1 sends its only element bare.
# cores: 2
# exit: 1
from parallel import coreid, reduce
if coreid() == 0:
    print reduce([4], "sum")   # here
else:
    print reduce(4, "sum")     # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-list-meets-a-number-in-reduce.py", line 6, in <module>
#   [core 0] ValueError: reduce needs lists of the same length on every core
#   [core 0] note: core 1 called reduce at a-list-meets-a-number-in-reduce.py, line 8
#   Deadlock: 1 of 2 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in reduce(..., 'sum') with core 0 at a-list-meets-a-number-in-reduce.py, line 8; that core has failed [VP5011]
