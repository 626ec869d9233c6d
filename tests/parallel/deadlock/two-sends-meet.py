# cores: 2
from parallel import coreid, send
if coreid() == 0:
    send(1, 1)           # expect deadlock on core 0: send to core 1
else:
    send(1, 0)           # expect deadlock on core 1: send to core 0
