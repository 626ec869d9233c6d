# Sender and receiver disagree about what a message holds.
# cores: 2
# exit: 1
from parallel import coreid, send, recv
if coreid() == 0:
    send(("x", 1), 1)
else:
    name, value, unit = recv(0)   # here
# standard error:
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "a-pair-is-taken-for-three-values.py", line 8, in <module>
#   [core 1] ValueError: need more than 2 values to unpack
