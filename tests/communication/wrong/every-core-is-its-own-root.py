# The root is one core, the same for all; coreid() differs everywhere.
# cores: 4
# exit: 6
from parallel import coreid, bcast
print bcast("mine", coreid())   # here
# standard error:
#   Deadlock: no core can go on: 4 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in bcast(..., 0) with core 2 at every-core-is-its-own-root.py, line 5 [VP5011]
#   Deadlock: core 1 waits in bcast(..., 1) with core 3 at every-core-is-its-own-root.py, line 5 [VP5011]
#   Deadlock: core 2 waits in bcast(..., 2) with core 0 at every-core-is-its-own-root.py, line 5 [VP5011]
#   Deadlock: core 3 waits in bcast(..., 3) with core 1 at every-core-is-its-own-root.py, line 5 [VP5011]
