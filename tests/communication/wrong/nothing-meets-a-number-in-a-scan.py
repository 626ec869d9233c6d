# None is less than every number, and would be the minimum of all cores behind it.
# cores: 3
# exit: 1
from parallel import coreid, scan
value = None if coreid() == 1 else coreid()
print scan([value], "min")   # here
# standard error:
#   [core 2] Traceback (most recent call last):
#   [core 2]   File "nothing-meets-a-number-in-a-scan.py", line 6, in <module>
#   [core 2] TypeError: scan cannot combine None with a number
#   [core 2] note: core 1 called scan at nothing-meets-a-number-in-a-scan.py, line 6
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "nothing-meets-a-number-in-a-scan.py", line 6, in <module>
#   [core 1] TypeError: scan cannot combine a number with None
#   [core 1] note: core 0 called scan at nothing-meets-a-number-in-a-scan.py, line 6
#   Deadlock: 1 of 3 cores cannot go on after cores 1, 2 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 0 waits in scan(..., 'min') with core 2 at nothing-meets-a-number-in-a-scan.py, line 6; that core has failed [VP5011]
