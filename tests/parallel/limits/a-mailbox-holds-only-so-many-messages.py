# cores: 2
from parallel import coreid, isend, recv
from time import sleep
if coreid() == 0:
    for count in xrange(1024):
        isend(count, 1)
    try:
        isend(1024, 1)
    except RuntimeError, error:
        print error   # expect: 1025 messages would wait for a core, more than the 1024 that its mailbox holds
    sleep(2)
    isend("room", 1)
else:
    sleep(1)
    print [recv(0) for count in xrange(1024)] == range(1024)   # expect on core 1: True
    print recv(0)                                              # expect on core 1: room
