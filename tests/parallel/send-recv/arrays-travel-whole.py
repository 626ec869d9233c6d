# cores: 2
from array import array
from parallel import coreid, recv, send
if coreid() == 0:
    a = array(2, 3, dtype=int)
    a[1, 2] = 5
    send(a, 1)
    send(a[1], 1)
    send([a, a], 1)
    a[1] = 0
    send({"x": (a, 1)}, 1)
else:
    a = recv(0)
    print a               # expect on core 1: [[0, 0, 0], [0, 0, 5]]
    row = recv(0)
    row[0] = 3
    print row, a          # expect on core 1: [3, 0, 5] [[0, 0, 0], [0, 0, 5]]
    both = recv(0)
    both[1][0, 0] = 8
    print both[0] == both[1], both[0]   # expect on core 1: True [[8, 0, 0], [0, 0, 5]]
    print recv(0)         # expect on core 1: {'x': ([[0, 0, 0], [0, 0, 0]], 1)}
