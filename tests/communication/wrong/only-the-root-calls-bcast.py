# bcast is called by every core, by those that receive as well.
# cores: 4
# exit: 6
from parallel import coreid, bcast
value = 0
if coreid() == 0:
    value = bcast(42, 0)   # here
print "value", value
# standard output:
#   [core 1] value 0
#   [core 2] value 0
#   [core 3] value 0
# standard error:
#   Deadlock: no core can go on: 1 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in bcast(..., 0) with core 2 at only-the-root-calls-bcast.py, line 7; that core has ended [VP5011]
