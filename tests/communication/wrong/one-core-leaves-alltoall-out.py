# Every core needs an element of every other.
# cores: 3
# exit: 6
from parallel import coreid, alltoall
if coreid() != 1:
    print alltoall([1, 2, 3])   # here
# standard error:
#   Deadlock: no core can go on: 2 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in alltoall with core 1 at one-core-leaves-alltoall-out.py, line 6; that core has ended [VP5011]
#   Deadlock: core 2 waits in alltoall with core 1 at one-core-leaves-alltoall-out.py, line 6; that core has ended [VP5011]
