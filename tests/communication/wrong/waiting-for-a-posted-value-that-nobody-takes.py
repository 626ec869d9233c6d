# wait_sent waits until the value was received.
# cores: 3
# exit: 6
from parallel import coreid, nonblocking_send, wait_sent
if coreid() == 0:
    handle = nonblocking_send("value", 2)
    wait_sent(handle)   # here
# standard error:
#   Deadlock: no core can go on: 1 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in wait_sent for core 2 at waiting-for-a-posted-value-that-nobody-takes.py, line 7; that core has ended [VP5011]
