# An empty answer would look as if nothing had come yet.
# cores: 3
# exit: 1
from parallel import coreid, probe
if coreid() == 2:
    print probe(coreid() + 1)   # here
# standard error:
#   [core 2] Traceback (most recent call last):
#   [core 2]   File "a-probe-of-a-core-that-is-not-there.py", line 6, in <module>
#   [core 2] ValueError: there is no core 3 among the cores taking part
