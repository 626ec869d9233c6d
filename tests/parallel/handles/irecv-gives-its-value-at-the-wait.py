# cores: 2
from parallel import coreid, irecv, isend, send, wait
if coreid() == 0:
    handle = irecv(1)
    print type(handle) is int   # expect: True
    send([1, {2: "three"}], 1)
    print wait(handle)          # expect: (4, 5.5)
else:
    handle = irecv(0)
    print wait(isend((4, 5.5), 0))   # expect on core 1: None
    print wait(handle)               # expect on core 1: [1, {2: 'three'}]
