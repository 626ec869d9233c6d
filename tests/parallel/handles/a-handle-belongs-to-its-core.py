# cores: 2
# exit: 1
from parallel import coreid, irecv, recv, send, wait
if coreid() == 0:
    send(irecv(1), 1)
else:
    wait(recv(0))   # expect trap on core 1: ValueError: the handle 1 is one of core 0
