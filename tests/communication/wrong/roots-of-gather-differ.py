# Two cores want the list.
# cores: 3
# exit: 6
from parallel import coreid, gather
if coreid() == 1:
    print gather("a", 1)   # here
else:
    print gather("b", 0)   # here
# standard error:
#   Deadlock: the cores disagree, and 3 of 3 wait: core 0 is in gather(..., 0), core 1 is in gather(..., 1) [VP5035]
#   hint: all cores of an operation call the same one, with the same root, operator and list of cores
#   Deadlock: core 0 waits in gather(..., 0) with core 1 at roots-of-gather-differ.py, line 8 [VP5011]
#   Deadlock: core 1 waits in gather(..., 1) with core 2 at roots-of-gather-differ.py, line 6 [VP5011]
#   Deadlock: core 2 waits in gather(..., 0) with core 0 at roots-of-gather-differ.py, line 8 [VP5011]
