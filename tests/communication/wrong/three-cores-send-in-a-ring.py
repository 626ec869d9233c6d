# Every core sends to the next one, and nobody receives.
# cores: 3
# exit: 6
from parallel import coreid, numcores, send, recv
send(coreid(), (coreid() + 1) % numcores())   # here
print recv((coreid() + numcores() - 1) % numcores())
# standard error:
#   Deadlock: no core can go on: 3 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in send to core 1 at three-cores-send-in-a-ring.py, line 5 [VP5011]
#   Deadlock: core 1 waits in send to core 2 at three-cores-send-in-a-ring.py, line 5 [VP5011]
#   Deadlock: core 2 waits in send to core 0 at three-cores-send-in-a-ring.py, line 5 [VP5011]
