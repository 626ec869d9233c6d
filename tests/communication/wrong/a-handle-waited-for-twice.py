# A wait ends its handle.
# cores: 2
# exit: 1
from parallel import coreid, nonblocking_send, wait_sent, recv
if coreid() == 0:
    handle = nonblocking_send("a", 1)
    wait_sent(handle)
    wait_sent(handle)   # here
else:
    recv(0)
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-handle-waited-for-twice.py", line 8, in <module>
#   [core 0] ValueError: the handle 1 is over: it was waited for, or its value received long ago
