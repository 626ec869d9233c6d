# cores: 2
from parallel import coreid, irecv, wait, waitall
if coreid() == 0:
    wait(irecv(1))                  # expect deadlock on core 0: wait for core 1
else:
    waitall([irecv(0), irecv(0)])   # expect deadlock on core 1: waitall for core 0
