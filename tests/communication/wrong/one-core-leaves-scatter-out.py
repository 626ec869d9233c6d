# Its element has nowhere to go.
# cores: 4
# exit: 6
from parallel import coreid, scatter
if coreid() != 3:
    print scatter([1, 2, 3, 4], 0)   # here
# standard output:
#   [core 0] 1
#   [core 1] 2
# standard error:
#   Deadlock: no core can go on: 1 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 2 waits in scatter(..., 0) with core 3 at one-core-leaves-scatter-out.py, line 6; that core has ended [VP5011]
