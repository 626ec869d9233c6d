# cores: 2
# send to a core that is not there leaves nothing behind.
from parallel import coreid, numcores, send, recv
if coreid() == 0:
    try:
        send("value", numcores())
    except ValueError:
        send("value", numcores() - 1)
else:
    print recv(0)   # expect on core 1: value
