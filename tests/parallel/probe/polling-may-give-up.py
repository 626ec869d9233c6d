# A core that looks in vain while all others wait for it is no deadlock if it does something at last.
# cores: 2
import time
from parallel import coreid, irecv, isend, probe, recv, send, test

if coreid() == 1:
    looks = 0
    while not probe(0) and looks < 300:
        looks += 1
    print looks            # expect on core 1: 300
    end = time.clock() + 0.001
    while not probe(0) and time.clock() < end:
        pass
    handle = irecv(0)
    looks = [0]
    while not test(handle) and looks[0] < 300:
        looks = [looks[0] + 1]
    print looks            # expect on core 1: [300]
    send(looks, 0)
else:
    print recv(1)          # expect on core 0: [300]
    isend(1, 1)
