# cores: 2
from parallel import coreid, send, recv
if coreid() == 0:
    send([1, 2, 3, 4], 1, 2)
    send([5, 6, 7], 1, 2)
else:
    print recv(0, 2)   # expect on core 1: [1, 2]
    print recv(0)      # expect on core 1: [5, 6]
