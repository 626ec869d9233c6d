# What was read from a text must be made a number.
# cores: 2
# exit: 1
from parallel import coreid, reduce
value = 5 if coreid() == 0 else "5"
print reduce(value, "sum")   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-text-meets-a-number-in-a-sum.py", line 6, in <module>
#   [core 0] TypeError: reduce cannot combine a number with a text
#   [core 0] note: core 1 called reduce at a-text-meets-a-number-in-a-sum.py, line 6
#   Deadlock: 1 of 2 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in reduce(..., 'sum') with core 0 at a-text-meets-a-number-in-a-sum.py, line 6; that core has failed [VP5011]
