# Fifteen cores gather to core 0, core 5 to core 4, which is the next on its way anyway.
# cores: 16
# exit: 1
from parallel import coreid, gather
if coreid() == 5:
    gather("lost", 4)        # here
else:
    gather(coreid(), 0)      # here
# standard error:
#   [core 4] Traceback (most recent call last):
#   [core 4]   File "one-core-of-sixteen-has-another-root.py", line 8, in <module>
#   [core 4] ValueError: the cores disagree: core 4 is in gather(..., 0), core 5 is in gather(..., 4)
#   [core 4] note: core 5 called gather at one-core-of-sixteen-has-another-root.py, line 6
#   Deadlock: 3 of 16 cores cannot go on after core 4 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 0 waits in gather(..., 0) with core 4 at one-core-of-sixteen-has-another-root.py, line 8; that core has failed [VP5011]
#   Deadlock: core 6 waits in gather(..., 0) with core 4 at one-core-of-sixteen-has-another-root.py, line 8; that core has failed [VP5011]
#   Deadlock: core 8 waits in gather(..., 0) with core 0 at one-core-of-sixteen-has-another-root.py, line 8 [VP5011]
