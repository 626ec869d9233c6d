# A handle means something only to the core whose nonblocking_send gave it.
# cores: 2
# exit: 1
from parallel import coreid, nonblocking_send, wait_sent, recv
if coreid() == 0:
    handle = nonblocking_send("value", 1)
    nonblocking_send(handle, 1)
else:
    recv(0)
    wait_sent(recv(0))   # here
# standard error:
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "the-handle-of-another-core.py", line 10, in <module>
#   [core 1] ValueError: 1 is no handle of this core: handles with such a number are those of core 0
