# nonblocking_send goes on at once, so the missing recv stops nobody: a warning says it.
# cores: 2
# exit: 0
from parallel import coreid, nonblocking_send
if coreid() == 0:
    nonblocking_send("lost", 1)   # here
# standard error:
#   MessageWarning: core 0 posted a value to core 1 that nobody received, at posted-and-never-received.py, line 6 [VP5016]
#   hint: receive every value that `nonblocking_send` posts; `wait_sent` waits until it was
