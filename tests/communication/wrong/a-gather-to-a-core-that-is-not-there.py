# Core -1 is not the last one: ids are no list indices.
# cores: 2
# exit: 1
from parallel import coreid, gather
print gather(coreid(), -1)   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-gather-to-a-core-that-is-not-there.py", line 5, in <module>
#   [core 0] ValueError: there is no core -1 among the cores taking part
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "a-gather-to-a-core-that-is-not-there.py", line 5, in <module>
#   [core 1] ValueError: there is no core -1 among the cores taking part
