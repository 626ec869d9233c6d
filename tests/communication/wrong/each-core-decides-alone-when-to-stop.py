# The loop ends where the own error is small; it must be the error of all.
# cores: 4
# exit: 6
from parallel import coreid, reduce
error = 1.0 + coreid()
steps = 0
while error > 1.0:
    error = error / 2
    worst = reduce(error, "max")   # here
    steps += 1
# standard error:
#   Deadlock: no core can go on: 3 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 1 waits in reduce(..., 'max') with core 0 at each-core-decides-alone-when-to-stop.py, line 9; that core has ended [VP5011]
#   Deadlock: core 2 waits in reduce(..., 'max') with core 0 at each-core-decides-alone-when-to-stop.py, line 9; that core has ended [VP5011]
#   Deadlock: core 3 waits in reduce(..., 'max') with core 2 at each-core-decides-alone-when-to-stop.py, line 9 [VP5011]
