# Core 0 gives with bcast, core 1 takes with recv.
# cores: 2
# exit: 6
from parallel import coreid, bcast, recv
if coreid() == 0:
    bcast("value", 0)   # here
else:
    print recv(0)       # here
# standard error:
#   Deadlock: no core can go on: 2 of 2 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in bcast(..., 0) with core 1 at a-receive-meets-a-broadcast.py, line 6 [VP5011]
#   Deadlock: core 1 waits in recv from core 0 at a-receive-meets-a-broadcast.py, line 8 [VP5011]
