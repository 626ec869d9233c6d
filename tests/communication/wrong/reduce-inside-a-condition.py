# Only cores that have found something take part.
# cores: 4
# exit: 6
from parallel import coreid, reduce
found = coreid() * 10
if found > 0:
    print reduce(found, "max")   # here
# standard error:
#   Deadlock: no core can go on: 3 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 1 waits in reduce(..., 'max') with core 0 at reduce-inside-a-condition.py, line 7; that core has ended [VP5011]
#   Deadlock: core 2 waits in reduce(..., 'max') with core 0 at reduce-inside-a-condition.py, line 7; that core has ended [VP5011]
#   Deadlock: core 3 waits in reduce(..., 'max') with core 2 at reduce-inside-a-condition.py, line 7 [VP5011]
