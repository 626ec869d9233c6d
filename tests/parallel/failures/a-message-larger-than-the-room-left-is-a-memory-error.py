# cores: 2
# core-memory: 32768
from parallel import coreid, send, recv
if coreid() == 0:
    send([7] * 1500, 1)
    print "sent"       # expect: sent
else:
    keep = [0] * 2600
    try:
        recv(0)
    except MemoryError:
        print "no room", len(keep)   # expect on core 1: no room 2600
