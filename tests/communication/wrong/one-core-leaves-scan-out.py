# The sums of the cores above it lack its value.
# cores: 4
# exit: 6
from parallel import coreid, scan
if coreid() != 1:
    print scan(coreid(), "sum")   # here
# standard error:
#   Deadlock: no core can go on: 3 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in scan(..., 'sum') with core 1 at one-core-leaves-scan-out.py, line 6; that core has ended [VP5011]
#   Deadlock: core 2 waits in scan(..., 'sum') with core 1 at one-core-leaves-scan-out.py, line 6; that core has ended [VP5011]
#   Deadlock: core 3 waits in scan(..., 'sum') with core 1 at one-core-leaves-scan-out.py, line 6; that core has ended [VP5011]
