# Each core waits for a value that the other one would send afterwards.
# cores: 2
# exit: 6
from parallel import coreid, send, recv
other = 1 - coreid()
print recv(other)   # here
send(coreid(), other)
# standard error:
#   Deadlock: no core can go on: 2 of 2 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in recv from core 1 at two-cores-receive-first.py, line 6 [VP5011]
#   Deadlock: core 1 waits in recv from core 0 at two-cores-receive-first.py, line 6 [VP5011]
