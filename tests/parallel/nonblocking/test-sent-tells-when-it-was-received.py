# cores: 2
from parallel import coreid, nonblocking_send, test_sent, recv
from time import sleep
if coreid() == 0:
    handle = nonblocking_send(5, 1)
    print test_sent(handle)   # expect: False
    while not test_sent(handle):
        pass
    print test_sent(handle)   # expect: True
else:
    sleep(0.001)
    print recv(0)             # expect on core 1: 5
