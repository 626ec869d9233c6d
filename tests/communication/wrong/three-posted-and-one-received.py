# The receiver takes one value of three.
# cores: 2
# exit: 0
from parallel import coreid, nonblocking_send, recv
if coreid() == 0:
    for number in range(3):
        nonblocking_send(number, 1)   # here
else:
    print recv(0)
# standard output:
#   [core 1] 0
# standard error:
#   MessageWarning: core 0 posted 2 values to core 1 that nobody received, the first at three-posted-and-one-received.py, line 7 [VP5016]
#   hint: receive every value that `nonblocking_send` posts; `wait_sent` waits until it was
