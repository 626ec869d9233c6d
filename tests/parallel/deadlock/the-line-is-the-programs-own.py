# cores: 2
from parallel import coreid, recv, sync

def receive(core):
    return recv(core)    # expect deadlock on core 0: recv from core 1

if coreid() == 0:
    receive(1)
else:
    sync()               # expect deadlock on core 1: sync with core 0
