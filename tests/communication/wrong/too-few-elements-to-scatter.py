# The list needs one element for each core.
# cores: 4
# exit: 1
from parallel import scatter
print scatter([1, 2, 3], 0)   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "too-few-elements-to-scatter.py", line 5, in <module>
#   [core 0] ValueError: scatter needs a list of 4 elements, one for each core, not 3
#   Deadlock: 3 of 4 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in scatter(..., 0) with core 0 at too-few-elements-to-scatter.py, line 5; that core has failed [VP5011]
#   Deadlock: core 2 waits in scatter(..., 0) with core 0 at too-few-elements-to-scatter.py, line 5; that core has failed [VP5011]
#   Deadlock: core 3 waits in scatter(..., 0) with core 2 at too-few-elements-to-scatter.py, line 5 [VP5011]
