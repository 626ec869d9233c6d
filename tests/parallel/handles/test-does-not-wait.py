# cores: 2
from parallel import coreid, irecv, send, test, wait
from time import sleep
if coreid() == 0:
    handle = irecv(1)
    polls = 0
    while not test(handle):
        polls += 1
    print polls > 10, test(handle), wait(handle)   # expect: True True 9
else:
    sleep(0.001)
    send(9, 0)
