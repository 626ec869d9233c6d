# A typing mistake: the second recv was meant to be a send.
# cores: 2
# exit: 6
from parallel import coreid, send, recv
if coreid() == 0:
    value = recv(1)   # here
else:
    value = recv(0)   # here
print value
# standard error:
#   Deadlock: no core can go on: 2 of 2 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in recv from core 1 at both-cores-receive-where-one-should-send.py, line 6 [VP5011]
#   Deadlock: core 1 waits in recv from core 0 at both-cores-receive-where-one-should-send.py, line 8 [VP5011]
