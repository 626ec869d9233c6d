# cores: 2
from parallel import coreid, irecv, send, wait
if coreid() == 0:
    handles = [irecv(1) for count in range(4096)]
    for attempt in [1, 2]:
        try:
            irecv(1)
        except RuntimeError, error:
            print error
        wait(handles.pop(0))
        handles.append(irecv(1))
else:
    send("one", 0)
    send("two", 0)
# expect output:
#   [core 0] a core has 4096 handles of irecv that it did not wait for, and can have no more
#   [core 0] a core has 4096 handles of irecv that it did not wait for, and can have no more
