# One core hands out, the others exchange.
# cores: 2
# exit: 1
from parallel import coreid, scatter, alltoall
if coreid() == 0:
    print scatter([1, 2], 0)   # here
else:
    print alltoall([3, 4])     # here
# standard output:
#   [core 0] 1
# standard error:
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "scatter-meets-alltoall.py", line 8, in <module>
#   [core 1] ValueError: the cores disagree: core 1 is in alltoall(...), core 0 is in scatter(..., 0)
#   [core 1] note: core 0 called scatter at scatter-meets-alltoall.py, line 6
#   MessageWarning: core 1 posted a value to core 0 that nobody received, at scatter-meets-alltoall.py, line 8 [VP5016]
#   hint: receive every value that `nonblocking_send` posts; `wait_sent` waits until it was
