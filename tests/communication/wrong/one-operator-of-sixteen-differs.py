# Core 11 has another operator; the core that combines with it says so.
# cores: 16
# exit: 1
from parallel import coreid, reduce
if coreid() == 11:
    reduce(coreid(), "min")   # here
else:
    reduce(coreid(), "max")   # here
# standard error:
#   [core 10] Traceback (most recent call last):
#   [core 10]   File "one-operator-of-sixteen-differs.py", line 8, in <module>
#   [core 10] ValueError: the cores disagree: core 10 is in reduce(..., 'max'), core 11 is in reduce(..., 'min')
#   [core 10] note: core 11 called reduce at one-operator-of-sixteen-differs.py, line 6
#   Deadlock: 15 of 16 cores cannot go on after core 10 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 0 waits in reduce(..., 'max') with core 8 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
#   Deadlock: core 1 waits in reduce(..., 'max') with core 0 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
#   Deadlock: core 2 waits in reduce(..., 'max') with core 0 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
#   Deadlock: core 3 waits in reduce(..., 'max') with core 2 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
#   Deadlock: core 4 waits in reduce(..., 'max') with core 0 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
#   Deadlock: core 5 waits in reduce(..., 'max') with core 4 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
#   Deadlock: core 6 waits in reduce(..., 'max') with core 4 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
#   Deadlock: core 7 waits in reduce(..., 'max') with core 6 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
#   Deadlock: core 8 waits in reduce(..., 'max') with core 10 at one-operator-of-sixteen-differs.py, line 8; that core has failed [VP5011]
#   Deadlock: core 9 waits in reduce(..., 'max') with core 8 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
#   Deadlock: core 11 waits in reduce(..., 'min') with core 10 at one-operator-of-sixteen-differs.py, line 6; that core has failed [VP5011]
#   Deadlock: core 12 waits in reduce(..., 'max') with core 8 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
#   Deadlock: core 13 waits in reduce(..., 'max') with core 12 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
#   Deadlock: core 14 waits in reduce(..., 'max') with core 12 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
#   Deadlock: core 15 waits in reduce(..., 'max') with core 14 at one-operator-of-sixteen-differs.py, line 8 [VP5011]
