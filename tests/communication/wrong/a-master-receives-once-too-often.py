# Two results come from each worker, three are wanted.
# cores: 3
# exit: 6
from parallel import coreid, numcores, send, recv
if coreid() == 0:
    for core in range(1, numcores()):
        print recv(core), recv(core)
    print recv(2)   # here
else:
    send("first", 0)
    send("second", 0)
# standard output:
#   [core 0] first second
#   [core 0] first second
# standard error:
#   Deadlock: no core can go on: 1 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in recv from core 2 at a-master-receives-once-too-often.py, line 8; that core has ended [VP5011]
