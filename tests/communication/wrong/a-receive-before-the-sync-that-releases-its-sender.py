# The sender sends after a sync that the receiver does not reach.
# cores: 2
# exit: 6
from parallel import coreid, send, recv, sync
if coreid() == 0:
    sync()           # here
    send("value", 1)
else:
    print recv(0)    # here
    sync()
# standard error:
#   Deadlock: no core can go on: 2 of 2 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in sync with core 1 at a-receive-before-the-sync-that-releases-its-sender.py, line 6 [VP5011]
#   Deadlock: core 1 waits in recv from core 0 at a-receive-before-the-sync-that-releases-its-sender.py, line 9 [VP5011]
