# The workers wait for more work when the master has ended.
# cores: 4
# exit: 6
from parallel import coreid, numcores, send, recv
if coreid() == 0:
    for core in range(1, numcores()):
        send(10 * core, core)
else:
    while True:
        print recv(0)   # here
# standard output:
#   [core 1] 10
#   [core 2] 20
#   [core 3] 30
# standard error:
#   Deadlock: no core can go on: 3 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 1 waits in recv from core 0 at a-worker-that-is-never-told-to-stop.py, line 10; that core has ended [VP5011]
#   Deadlock: core 2 waits in recv from core 0 at a-worker-that-is-never-told-to-stop.py, line 10; that core has ended [VP5011]
#   Deadlock: core 3 waits in recv from core 0 at a-worker-that-is-never-told-to-stop.py, line 10; that core has ended [VP5011]
