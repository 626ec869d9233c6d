# No id has more than 32 bits, and none is cut down to them.
# cores: 2
# exit: 1
# flavours: full, longs
from parallel import coreid, send, recv
if coreid() == 0:
    send("value", 2 ** 32 + 1)   # here
else:
    print recv(0)                # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "an-enormous-core-id.py", line 7, in <module>
#   [core 0] ValueError: there is no core 4294967297 among the cores taking part
#   Deadlock: 1 of 2 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in recv from core 0 at an-enormous-core-id.py, line 9; that core has failed [VP5011]
