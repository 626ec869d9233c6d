# The last core is numcores() - 1.
# cores: 4
# exit: 1
from parallel import coreid, numcores, recv, send
if coreid() == 0:
    for core in range(1, numcores() + 1):
        print recv(core)   # here
else:
    send(coreid(), 0)
# standard output:
#   [core 0] 1
#   [core 0] 2
#   [core 0] 3
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "ids-that-count-from-one.py", line 7, in <module>
#   [core 0] ValueError: there is no core 4 among the cores taking part
