# cores: 2
from parallel import coreid, irecv, send, test, wait
from time import clock, sleep
if coreid() == 0:
    handle = irecv(1)
    sleep(0.5)
    print test(handle), wait(handle)   # expect: True sent
else:
    send("sent", 0)
    print clock() < 0.1                # expect on core 1: True
