# Python orders numbers before texts, so that the text would win whatever it says.
# cores: 2
# exit: 1
from parallel import coreid, reduce
value = 50 if coreid() == 0 else "7"
print reduce(value, "max")   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-text-meets-a-number-in-a-maximum.py", line 6, in <module>
#   [core 0] TypeError: reduce cannot combine a number with a text
#   [core 0] note: core 1 called reduce at a-text-meets-a-number-in-a-maximum.py, line 6
#   Deadlock: 1 of 2 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in reduce(..., 'max') with core 0 at a-text-meets-a-number-in-a-maximum.py, line 6; that core has failed [VP5011]
