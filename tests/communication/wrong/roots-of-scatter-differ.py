# Two cores hand out.
# cores: 2
# exit: 6
from parallel import coreid, scatter
print scatter([coreid()] * 2, coreid())   # here
# standard error:
#   Deadlock: no core can go on: 2 of 2 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in scatter(..., 0) with core 1 at roots-of-scatter-differ.py, line 5 [VP5011]
#   Deadlock: core 1 waits in scatter(..., 1) with core 0 at roots-of-scatter-differ.py, line 5 [VP5011]
