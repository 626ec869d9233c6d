# Lists are combined element by element.
# cores: 3
# exit: 1
from parallel import coreid, reduce
print reduce([0] * (coreid() + 1), "sum")   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "lists-of-different-length-in-reduce.py", line 5, in <module>
#   [core 0] ValueError: reduce needs lists of the same length on every core
#   [core 0] note: core 1 called reduce at lists-of-different-length-in-reduce.py, line 5
#   Deadlock: 2 of 3 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in reduce(..., 'sum') with core 0 at lists-of-different-length-in-reduce.py, line 5; that core has failed [VP5011]
#   Deadlock: core 2 waits in reduce(..., 'sum') with core 0 at lists-of-different-length-in-reduce.py, line 5; that core has failed [VP5011]
