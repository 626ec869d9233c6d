# Behind the last core there is none; the remainder by numcores() is missing.
# cores: 4
# exit: 1
from parallel import coreid, send, recv
if coreid() % 2 == 0:
    send(coreid(), coreid() + 1)
    print recv(coreid() - 1)       # here
else:
    print recv(coreid() - 1)
    send(coreid(), coreid() + 1)   # here
# standard output:
#   [core 1] 0
#   [core 3] 2
#   [core 2] 1
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-ring-that-is-not-closed.py", line 7, in <module>
#   [core 0] ValueError: there is no core -1 among the cores taking part
#   [core 3] Traceback (most recent call last):
#   [core 3]   File "a-ring-that-is-not-closed.py", line 10, in <module>
#   [core 3] ValueError: there is no core 4 among the cores taking part
