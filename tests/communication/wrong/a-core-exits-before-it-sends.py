# exit ends one core; the one that waits for it cannot go on.
# cores: 2
# exit: 6
from parallel import coreid, send, recv
if coreid() == 0:
    exit(0)
    send("never", 1)
else:
    print recv(0)   # here
# standard error:
#   Deadlock: no core can go on: 1 of 2 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 1 waits in recv from core 0 at a-core-exits-before-it-sends.py, line 9; that core has ended [VP5011]
