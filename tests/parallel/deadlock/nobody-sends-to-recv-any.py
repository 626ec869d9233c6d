# cores: 3
from parallel import coreid, recv, recv_any
if coreid() == 0:
    recv_any()         # expect deadlock on core 0: recv_any from any core
elif coreid() == 1:
    recv_any([0, 2])   # expect deadlock on core 1: recv_any from any of the cores 0, 2
