# cores: 2
from parallel import coreid, irecv, isend, test, wait, waitall
if coreid() == 0:
    sent = isend("x", 1)
    wait(sent)
    received = irecv(1)
    print waitall([received])
    for handle in [sent, received]:
        for ask in [wait, test]:
            try:
                ask(handle)
            except ValueError, error:
                print error
else:
    wait(isend(wait(irecv(0)), 0))
# expect output:
#   [core 0] ['x']
#   [core 0] the handle 1 is over: it was waited for, or its value received long ago
#   [core 0] the handle 1 is over: it was waited for, or its value received long ago
#   [core 0] the handle 3 is over: it was waited for, or its value received long ago
#   [core 0] the handle 3 is over: it was waited for, or its value received long ago
