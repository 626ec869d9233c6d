# The receiver is already at the second sync.
# cores: 3
# exit: 6
from parallel import coreid, send, recv, sync
sync()
if coreid() == 0:
    send("value", 1)   # here
sync()                 # here
if coreid() == 1:
    print recv(0)
# standard error:
#   Deadlock: no core can go on: 3 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in send to core 1 at a-send-between-two-syncs.py, line 7 [VP5011]
#   Deadlock: core 1 waits in sync with core 0 at a-send-between-two-syncs.py, line 8 [VP5011]
#   Deadlock: core 2 waits in sync with core 0 at a-send-between-two-syncs.py, line 8 [VP5011]
