# Two cores want the list.
# cores: 3
# exit: 6
from parallel import coreid, gather
if coreid() == 1:
    print gather("a", 1)   # here
else:
    print gather("b", 0)   # here
# standard error:
#   Deadlock: no core can go on: 3 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in gather(..., 0) with core 1 at roots-of-gather-differ.py, line 8 [VP5011]
#   Deadlock: core 1 waits in gather(..., 1) with core 2 at roots-of-gather-differ.py, line 6 [VP5011]
#   Deadlock: core 2 waits in gather(..., 0) with core 0 at roots-of-gather-differ.py, line 8 [VP5011]
