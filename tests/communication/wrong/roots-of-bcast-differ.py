# Each core thinks that it is the root itself.
# cores: 2
# exit: 6
from parallel import coreid, bcast
if coreid() == 0:
    print bcast("from 0", 0)   # here
else:
    print bcast("from 1", 1)   # here
# standard error:
#   Deadlock: the cores disagree, and 2 of 2 wait: core 0 is in bcast(..., 0), core 1 is in bcast(..., 1) [VP5035]
#   hint: all cores of an operation call the same one, with the same root, operator and list of cores
#   Deadlock: core 0 waits in bcast(..., 0) with core 1 at roots-of-bcast-differ.py, line 6 [VP5011]
#   Deadlock: core 1 waits in bcast(..., 1) with core 0 at roots-of-bcast-differ.py, line 8 [VP5011]
