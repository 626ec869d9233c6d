# cores: 2
from parallel import coreid, irecv, isend, recv, send, wait
from time import sleep
if coreid() == 0:
    first = irecv(1)
    print recv(1), wait(first)   # expect: second first
else:
    sleep(0.1)
    isend("first", 0)
    send("second", 0)
