# The root must call gather to receive.
# cores: 3
# exit: 6
from parallel import coreid, gather
if coreid() > 0:
    gather("a", 0)   # here
# standard error:
#   Deadlock: no core can go on: 2 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 1 waits in gather(..., 0) with core 0 at all-but-the-root-call-gather.py, line 6; that core has ended [VP5011]
#   Deadlock: core 2 waits in gather(..., 0) with core 0 at all-but-the-root-call-gather.py, line 6; that core has ended [VP5011]
