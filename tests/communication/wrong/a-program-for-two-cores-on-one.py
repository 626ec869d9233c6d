# The other core does not take part.
# cores: 1
# exit: 1
from parallel import coreid, send, recv
if coreid() == 0:
    print recv(1)   # here
else:
    send("value", 0)
# standard error:
#   Traceback (most recent call last):
#     File "a-program-for-two-cores-on-one.py", line 6, in <module>
#   ValueError: there is no core 1 among the cores taking part
