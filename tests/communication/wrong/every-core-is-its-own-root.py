# The root is one core, the same for all; coreid() differs everywhere.
# cores: 4
# exit: 6
from parallel import coreid, bcast
print bcast("mine", coreid())   # here
# standard error:
#   Deadlock: the cores disagree, and 4 of 4 wait: core 0 is in bcast(..., 0), core 2 is in bcast(..., 2) [VP5035]
#   hint: all cores of an operation call the same one, with the same root, operator and list of cores
#   Deadlock: core 0 waits in bcast(..., 0) with core 2 at every-core-is-its-own-root.py, line 5 [VP5011]
#   Deadlock: core 1 waits in bcast(..., 1) with core 3 at every-core-is-its-own-root.py, line 5 [VP5011]
#   Deadlock: core 2 waits in bcast(..., 2) with core 0 at every-core-is-its-own-root.py, line 5 [VP5011]
#   Deadlock: core 3 waits in bcast(..., 3) with core 1 at every-core-is-its-own-root.py, line 5 [VP5011]
