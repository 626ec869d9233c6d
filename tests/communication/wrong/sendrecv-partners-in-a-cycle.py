# sendrecv exchanges with one core; here each core names the next one.
# cores: 3
# exit: 6
from parallel import coreid, numcores, sendrecv
print sendrecv(coreid(), (coreid() + 1) % numcores())   # here
# standard error:
#   Deadlock: no core can go on: 3 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in sendrecv with core 1 at sendrecv-partners-in-a-cycle.py, line 5 [VP5011]
#   Deadlock: core 1 waits in sendrecv with core 2 at sendrecv-partners-in-a-cycle.py, line 5 [VP5011]
#   Deadlock: core 2 waits in sendrecv with core 0 at sendrecv-partners-in-a-cycle.py, line 5 [VP5011]
