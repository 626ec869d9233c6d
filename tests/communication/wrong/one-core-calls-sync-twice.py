# The second sync of core 0 has nobody to wait with.
# cores: 3
# exit: 6
from parallel import coreid, sync
sync()
if coreid() == 0:
    sync()   # here
# standard error:
#   Deadlock: no core can go on: 1 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in sync with core 1 at one-core-calls-sync-twice.py, line 7; that core has ended [VP5011]
