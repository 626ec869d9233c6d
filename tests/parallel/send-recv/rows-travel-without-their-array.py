# cores: 2
# A core with room for one copy of a row, but not for one of the array.
from array import array, shared_mem_array, nbytes
from parallel import coreid, recv, send
if coreid() == 0:
    a = array(50, 90, dtype="float32")
    a[49] = 2
    for row in a:
        send(row, 1)
    row = a[49]
    send([a[1][1:3], row, row], 1)
    shared = shared_mem_array(1000, 1000)
    shared[999] = 3
    send(shared[999], 1)
else:
    rows = [recv(0) for i in range(50)]
    print nbytes(rows[0]), sum(rows[49])         # expect on core 1: 360 180.0
    part, first, second = recv(0)
    first[0] = 1
    print part, first[:3], second is first       # expect on core 1: [0.0, 0.0] [1.0, 2.0, 2.0] True
    print sum(recv(0))                           # expect on core 1: 3000.0
