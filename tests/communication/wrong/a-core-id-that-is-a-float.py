# / on floats gives a float, also where it comes out even.
# cores: 4
# exit: 1
from parallel import coreid, numcores, send, recv
middle = numcores() / 2.0
if coreid() == 0:
    send("value", middle)   # here
elif coreid() == 2:
    print recv(0)           # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-core-id-that-is-a-float.py", line 7, in <module>
#   [core 0] TypeError: a core id is an int, not float
#   Deadlock: 1 of 4 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 2 waits in recv from core 0 at a-core-id-that-is-a-float.py, line 9; that core has failed [VP5011]
