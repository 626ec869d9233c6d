# A function without return gives None.
# cores: 4
# exit: 1
from parallel import coreid, reduce

def own_part():
    if coreid() != 2:
        return coreid()

print reduce(own_part(), "sum")   # here
# standard error:
#   [core 2] Traceback (most recent call last):
#   [core 2]   File "nothing-meets-a-number-in-a-sum.py", line 10, in <module>
#   [core 2] TypeError: reduce cannot combine None with a number
#   [core 2] note: core 3 called reduce at nothing-meets-a-number-in-a-sum.py, line 10
#   Deadlock: 3 of 4 cores cannot go on after core 2 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 0 waits in reduce(..., 'sum') with core 2 at nothing-meets-a-number-in-a-sum.py, line 10; that core has failed [VP5011]
#   Deadlock: core 1 waits in reduce(..., 'sum') with core 0 at nothing-meets-a-number-in-a-sum.py, line 10 [VP5011]
#   Deadlock: core 3 waits in reduce(..., 'sum') with core 2 at nothing-meets-a-number-in-a-sum.py, line 10; that core has failed [VP5011]
