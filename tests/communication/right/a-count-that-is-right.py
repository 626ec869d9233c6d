# cores: 2
# send gives the first elements, recv checks their number.
from parallel import coreid, send, recv
if coreid() == 0:
    send([1, 2, 3, 4], 1, 2)
    send([], 1, 0)
else:
    print recv(0, 2), recv(0, 0)   # expect on core 1: [1, 2] []
