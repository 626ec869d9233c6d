# The exception of core 0 is the mistake; the wait of core 1 follows from it.
# cores: 2
# exit: 1
from parallel import coreid, send, recv
if coreid() == 0:
    results = {}
    send(results["sum"], 1)   # here
else:
    print recv(0)             # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "the-sender-fails.py", line 7, in <module>
#   [core 0] KeyError: 'sum'
#   Deadlock: 1 of 2 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in recv from core 0 at the-sender-fails.py, line 9; that core has failed [VP5011]
