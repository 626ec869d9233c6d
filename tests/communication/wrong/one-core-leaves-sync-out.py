# sync waits for every core.
# cores: 4
# exit: 6
from parallel import coreid, sync
if coreid() != 3:
    sync()   # here
# standard error:
#   Deadlock: no core can go on: 3 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in sync with core 2 at one-core-leaves-sync-out.py, line 6 [VP5011]
#   Deadlock: core 1 waits in sync with core 0 at one-core-leaves-sync-out.py, line 6 [VP5011]
#   Deadlock: core 2 waits in sync with core 3 at one-core-leaves-sync-out.py, line 6; that core has ended [VP5011]
