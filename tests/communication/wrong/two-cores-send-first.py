# send waits until its value is received: neither core comes to its recv.
# cores: 2
# exit: 6
from parallel import coreid, send, recv
other = 1 - coreid()
send(coreid(), other)   # here
print recv(other)
# standard error:
#   Deadlock: no core can go on: 2 of 2 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in send to core 1 at two-cores-send-first.py, line 6 [VP5011]
#   Deadlock: core 1 waits in send to core 0 at two-cores-send-first.py, line 6 [VP5011]
