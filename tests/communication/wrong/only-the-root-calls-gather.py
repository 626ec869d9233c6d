# Those that give a value call gather too.
# cores: 4
# exit: 6
from parallel import coreid, gather
if coreid() == 0:
    print gather("a", 0)   # here
# standard error:
#   Deadlock: no core can go on: 1 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in gather(..., 0) with core 1 at only-the-root-calls-gather.py, line 6; that core has ended [VP5011]
