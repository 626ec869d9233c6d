# The last core has no right neighbour, but its left one swaps with it as if it had two.
# cores: 4
# exit: 6
from parallel import coreid, numcores, sendrecv
me = coreid()
if me > 0:
    left = sendrecv(me, me - 1)    # here
if me < numcores() - 2:
    right = sendrecv(me, me + 1)
# standard error:
#   Deadlock: no core can go on: 1 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 3 waits in sendrecv with core 2 at sendrecv-at-the-open-end-of-a-row.py, line 7; that core has ended [VP5011]
