# cores: 2
from parallel import coreid, irecv, test
if coreid() == 1:
    handle = irecv(0)
    while not test(handle):   # expect deadlock on core 1: test of core 0
        pass
