# Core 0 counts all others in and lets them go; core 2 does not come.
# cores: 4
# exit: 6
from parallel import coreid, numcores, send, recv
if coreid() == 0:
    for core in range(1, numcores()):
        recv(core)   # here
    for core in range(1, numcores()):
        send("go", core)
elif coreid() != 2:
    send("here", 0)   # here
    print recv(0)     # here
# standard error:
#   Deadlock: no core can go on: 3 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in recv from core 2 at a-barrier-of-messages-with-a-hole.py, line 7; that core has ended [VP5011]
#   Deadlock: core 1 waits in recv from core 0 at a-barrier-of-messages-with-a-hole.py, line 12 [VP5011]
#   Deadlock: core 3 waits in send to core 0 at a-barrier-of-messages-with-a-hole.py, line 11 [VP5011]
