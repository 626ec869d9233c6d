# allgather has no root and tells everybody; gather tells one.
# cores: 2
# exit: 1
from parallel import coreid, gather, allgather
if coreid() == 0:
    print gather("a", 0)     # here
else:
    print allgather("b")     # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "gather-meets-allgather.py", line 6, in <module>
#   [core 0] ValueError: the cores disagree: core 0 is in gather(..., 0), core 1 is in allgather(...)
#   [core 0] note: core 1 called allgather at gather-meets-allgather.py, line 8
#   Deadlock: 1 of 2 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in allgather with core 0 at gather-meets-allgather.py, line 8; that core has failed [VP5011]
