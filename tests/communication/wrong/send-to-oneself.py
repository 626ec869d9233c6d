# On one core the next core of a ring is the core itself.
# cores: 1
# exit: 1
from parallel import coreid, numcores, send, recv
send("token", (coreid() + 1) % numcores())   # here
print recv((coreid() - 1) % numcores())
# standard error:
#   Traceback (most recent call last):
#     File "send-to-oneself.py", line 5, in <module>
#   ValueError: core 0 cannot exchange a message with itself
