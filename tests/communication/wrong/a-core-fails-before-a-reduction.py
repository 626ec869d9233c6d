# The traceback of core 1 comes first, then who waits for it.
# cores: 3
# exit: 1
from parallel import coreid, reduce
share = 6 / (1 - coreid())    # here
print reduce(share, "sum")    # here
# standard error:
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "a-core-fails-before-a-reduction.py", line 5, in <module>
#   [core 1] ZeroDivisionError: integer division or modulo by zero
#   Deadlock: 2 of 3 cores cannot go on after core 1 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 0 waits in reduce(..., 'sum') with core 1 at a-core-fails-before-a-reduction.py, line 6; that core has failed [VP5011]
#   Deadlock: core 2 waits in reduce(..., 'sum') with core 0 at a-core-fails-before-a-reduction.py, line 6 [VP5011]
