# Core 0 counts itself among the workers.
# cores: 3
# exit: 1
from parallel import coreid, numcores, send, recv
if coreid() == 0:
    print [recv(core) for core in range(numcores())]   # here
else:
    send(coreid(), 0)   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "receive-from-oneself.py", line 6, in <module>
#   [core 0] ValueError: core 0 cannot exchange a message with itself
#   Deadlock: 2 of 3 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in send to core 0 at receive-from-oneself.py, line 8; that core has failed [VP5011]
#   Deadlock: core 2 waits in send to core 0 at receive-from-oneself.py, line 8; that core has failed [VP5011]
