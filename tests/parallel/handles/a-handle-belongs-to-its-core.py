# cores: 2
# exit: 1
from parallel import coreid, irecv, recv, send, wait
if coreid() == 0:
    send(irecv(1), 1)
else:
    wait(recv(0))   # expect trap on core 1: ValueError: 1 is no handle of this core: handles with such a number are those of core 0
