# The root of every core is the same and wrong.
# cores: 2
# exit: 1
from parallel import numcores, bcast
print bcast("value", numcores())   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-broadcast-from-a-core-that-is-not-there.py", line 5, in <module>
#   [core 0] ValueError: there is no core 2 among the cores taking part
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "a-broadcast-from-a-core-that-is-not-there.py", line 5, in <module>
#   [core 1] ValueError: there is no core 2 among the cores taking part
