# A core keeps what it wants to give itself.
# cores: 2
# exit: 1
from parallel import coreid, numcores, nonblocking_send, recv
for core in range(numcores()):
    nonblocking_send("to all", core)   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-post-to-oneself.py", line 6, in <module>
#   [core 0] ValueError: core 0 cannot exchange a message with itself
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "a-post-to-oneself.py", line 6, in <module>
#   [core 1] ValueError: core 1 cannot exchange a message with itself
#   MessageWarning: core 1 posted a value to core 0 that nobody received, at a-post-to-oneself.py, line 6 [VP5016]
#   hint: receive every value that `nonblocking_send` posts; `wait_sent` waits until it was
