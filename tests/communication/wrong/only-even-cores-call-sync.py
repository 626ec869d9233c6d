# A collective inside a condition that differs from core to core.
# cores: 4
# exit: 6
from parallel import coreid, sync
if coreid() % 2 == 0:
    sync()   # here
# standard error:
#   Deadlock: no core can go on: 2 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in sync with core 1 at only-even-cores-call-sync.py, line 6; that core has ended [VP5011]
#   Deadlock: core 2 waits in sync with core 3 at only-even-cores-call-sync.py, line 6; that core has ended [VP5011]
