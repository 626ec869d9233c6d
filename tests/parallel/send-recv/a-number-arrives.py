# cores: 2 3 16
from parallel import coreid, send, recv
if coreid() == 0:
    send(20, 1)
elif coreid() == 1:
    print recv(0)   # expect on core 1: 20
