# All cores post, then all wait before they receive.
# cores: 3
# exit: 6
from parallel import coreid, numcores, nonblocking_send, wait_sent, recv
handle = nonblocking_send(coreid(), (coreid() + 1) % numcores())
wait_sent(handle)   # here
print recv((coreid() - 1) % numcores())
# standard error:
#   Deadlock: no core can go on: 3 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in wait_sent for core 1 at waiting-for-posted-values-in-a-ring.py, line 6 [VP5011]
#   Deadlock: core 1 waits in wait_sent for core 2 at waiting-for-posted-values-in-a-ring.py, line 6 [VP5011]
#   Deadlock: core 2 waits in wait_sent for core 0 at waiting-for-posted-values-in-a-ring.py, line 6 [VP5011]
