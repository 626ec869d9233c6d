# Core 1 fails before it comes to its second recv.
# cores: 2
# exit: 1
from parallel import coreid, send, recv
if coreid() == 0:
    send(3, 1)
    send(4, 1)            # here
else:
    print 12 / (recv(0) - 3)   # here
    print recv(0)
# standard error:
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "the-receiver-fails.py", line 9, in <module>
#   [core 1] ZeroDivisionError: integer division or modulo by zero
#   Deadlock: 1 of 2 cores cannot go on after core 1 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 0 waits in send to core 1 at the-receiver-fails.py, line 7; that core has failed [VP5011]
