# Cores work in pairs, but there are three of them.
# cores: 3
# exit: 1
from parallel import coreid, sendrecv
partner = coreid() + 1 if coreid() % 2 == 0 else coreid() - 1
print sendrecv(coreid(), partner)   # here
# standard output:
#   [core 0] 1
#   [core 1] 0
# standard error:
#   [core 2] Traceback (most recent call last):
#   [core 2]   File "a-pair-without-a-partner.py", line 6, in <module>
#   [core 2] ValueError: there is no core 3 among the cores taking part
