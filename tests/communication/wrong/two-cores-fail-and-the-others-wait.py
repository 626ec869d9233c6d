# Both failures are shown, then who waits because of them.
# cores: 4
# exit: 1
from parallel import coreid, sync
if coreid() in (1, 2):
    print [10, 20][coreid() + 1]   # here
sync()                             # here
# standard error:
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "two-cores-fail-and-the-others-wait.py", line 6, in <module>
#   [core 1] IndexError: list index out of range
#   [core 2] Traceback (most recent call last):
#   [core 2]   File "two-cores-fail-and-the-others-wait.py", line 6, in <module>
#   [core 2] IndexError: list index out of range
#   Deadlock: 2 of 4 cores cannot go on after cores 1, 2 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 0 waits in sync with core 1 at two-cores-fail-and-the-others-wait.py, line 7; that core has failed [VP5011]
#   Deadlock: core 3 waits in sync with core 2 at two-cores-fail-and-the-others-wait.py, line 7; that core has failed [VP5011]
