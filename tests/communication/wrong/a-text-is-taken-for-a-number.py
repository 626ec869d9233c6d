# The value arrives whole, with its type; the receiver subtracts.
# cores: 2
# exit: 1
from parallel import coreid, send, recv
if coreid() == 0:
    send("3", 1)
else:
    print recv(0) - 4   # here
# standard error:
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "a-text-is-taken-for-a-number.py", line 8, in <module>
#   [core 1] TypeError: unsupported operand type(s) for -: 'str' and 'int'
