# cores: 2
from parallel import coreid, send, recv
if coreid() == 0:
    try:
        send([1, 2], 1, 3)
    except ValueError, error:
        print error   # expect: element count 3 does not fit the value of length 2
    send([1, 2], 1)
else:
    try:
        recv(0, 3)
    except ValueError, error:
        print error   # expect on core 1: element count 3 does not fit the value of length 2
