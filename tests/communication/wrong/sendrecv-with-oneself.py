# The middle one of three cores is its own mirror image.
# cores: 3
# exit: 1
from parallel import coreid, numcores, sendrecv
mirror = numcores() - 1 - coreid()
print sendrecv(coreid(), mirror)   # here
# standard output:
#   [core 0] 2
#   [core 2] 0
# standard error:
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "sendrecv-with-oneself.py", line 6, in <module>
#   [core 1] ValueError: core 1 cannot exchange a message with itself
