# cores: 2
from parallel import coreid, irecv, recv, send, wait
if coreid() == 0:
    handle = irecv(1)
    filled = [0] * 5500
    send(None, 1)
    try:
        wait(handle)
    except MemoryError:
        del filled
        print "no room"      # expect: no room
else:
    recv(0)
    send([1] * 2500, 0)
    print "sent"             # expect on core 1: sent
