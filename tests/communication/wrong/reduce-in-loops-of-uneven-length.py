# Core 0 goes round once, core 2 three times.
# cores: 3
# exit: 6
from parallel import coreid, reduce
total = 0
for number in range(coreid() + 1):
    total += reduce(number, "sum")   # here
# standard error:
#   Deadlock: no core can go on: 2 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 1 waits in reduce(..., 'sum') with core 0 at reduce-in-loops-of-uneven-length.py, line 7; that core has ended [VP5011]
#   Deadlock: core 2 waits in reduce(..., 'sum') with core 0 at reduce-in-loops-of-uneven-length.py, line 7; that core has ended [VP5011]
