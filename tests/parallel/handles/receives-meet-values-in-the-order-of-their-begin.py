# cores: 2
from parallel import coreid, irecv, isend, recv, send, wait, waitall
if coreid() == 0:
    first = irecv(1)
    second = irecv(1)
    print recv(1)                # expect: c
    third = irecv(1)
    print wait(second), wait(first), wait(third)   # expect: b a d
else:
    handles = [isend(value, 0) for value in "abc"]
    send("d", 0)
    print waitall(handles)       # expect on core 1: [None, None, None]
