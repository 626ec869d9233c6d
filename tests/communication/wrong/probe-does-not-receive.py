# probe only says that a value waits.
# cores: 2
# exit: 6
from parallel import coreid, send, probe
if coreid() == 0:
    send("value", 1)   # here
else:
    while not probe(0):
        pass
    print "there it is"
# standard output:
#   [core 1] there it is
# standard error:
#   Deadlock: no core can go on: 1 of 2 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in send to core 1 at probe-does-not-receive.py, line 6; that core has ended [VP5011]
