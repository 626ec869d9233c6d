# The master takes one result of each worker; core 3 sends two.
# cores: 4
# exit: 6
from parallel import coreid, numcores, send, recv
if coreid() == 0:
    print [recv(core) for core in range(1, numcores())]
else:
    send(coreid(), 0)
    if coreid() == 3:
        send("more", 0)   # here
# standard output:
#   [core 0] [1, 2, 3]
# standard error:
#   Deadlock: no core can go on: 1 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 3 waits in send to core 0 at a-worker-sends-once-too-often.py, line 10; that core has ended [VP5011]
