# recv with a count checks how many elements came.
# cores: 2
# exit: 1
from parallel import coreid, send, recv
if coreid() == 0:
    send([1, 2, 3], 1)
else:
    print recv(0, 4)   # here
# standard error:
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "fewer-elements-received-than-counted.py", line 8, in <module>
#   [core 1] ValueError: element count 4 does not fit the value of length 3
