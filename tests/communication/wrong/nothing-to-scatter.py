# The list was made on core 1, the root is core 0.
# cores: 2
# exit: 1
from parallel import coreid, scatter
values = None
if coreid() == 1:
    values = [10, 20]
print scatter(values, 0)   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "nothing-to-scatter.py", line 8, in <module>
#   [core 0] TypeError: scatter needs a list with one element for each core
#   Deadlock: 1 of 2 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in scatter(..., 0) with core 0 at nothing-to-scatter.py, line 8; that core has failed [VP5011]
