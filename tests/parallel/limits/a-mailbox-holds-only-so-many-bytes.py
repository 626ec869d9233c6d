# cores: 2
# core-memory: 25165824
from parallel import coreid, isend, recv
from time import sleep
if coreid() == 0:
    data = "x" * 6000000
    isend(data, 1)
    isend(data, 1)
    try:
        isend(data, 1)
    except RuntimeError, error:
        print error   # expect: messages of 18000072 bytes would wait for a core, more than the 16777216 that its mailbox holds
else:
    sleep(1)
    print [len(recv(0)) for count in range(2)]   # expect on core 1: [6000000, 6000000]
