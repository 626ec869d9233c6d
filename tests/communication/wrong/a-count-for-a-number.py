# Only what has elements has a count.
# cores: 2
# exit: 1
from parallel import coreid, send, recv
if coreid() == 0:
    send(5, 1, 1)   # here
else:
    print recv(0)   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-count-for-a-number.py", line 6, in <module>
#   [core 0] ValueError: element count 1 does not fit the value of length 0
#   Deadlock: 1 of 2 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in recv from core 0 at a-count-for-a-number.py, line 8; that core has failed [VP5011]
