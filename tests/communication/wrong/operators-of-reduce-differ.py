# The sum here, the greatest there.
# cores: 2
# exit: 1
from parallel import coreid, reduce
if coreid() == 0:
    print reduce(5, "sum")   # here
else:
    print reduce(7, "max")   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "operators-of-reduce-differ.py", line 6, in <module>
#   [core 0] ValueError: the cores disagree: core 0 is in reduce(..., 'sum'), core 1 is in reduce(..., 'max')
#   [core 0] note: core 1 called reduce at operators-of-reduce-differ.py, line 8
#   Deadlock: 1 of 2 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in reduce(..., 'max') with core 0 at operators-of-reduce-differ.py, line 8; that core has failed [VP5011]
