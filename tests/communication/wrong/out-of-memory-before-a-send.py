# The receiver waits for a list that its maker has no room for.
# cores: 2
# exit: 1
from parallel import coreid, send, recv
if coreid() == 0:
    send([0.0] * 100000, 1)   # here
else:
    print len(recv(0))        # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "out-of-memory-before-a-send.py", line 6, in <module>
#   [core 0] MemoryError
#   Deadlock: 1 of 2 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in recv from core 0 at out-of-memory-before-a-send.py, line 8; that core has failed [VP5011]
