# Time of the device, with sleeps: what a core reads is the same whoever runs it.
from parallel import coreid, numcores, send, recv, sync
import time

me = coreid()
for turn in range(5):
    time.sleep(0.0001 * ((me * 5 + turn) % 7))
    for step in range(300 * (me % 3)):
        pass
    print turn, "%.7f" % time.clock()
    sync()
    if me % 2 == 0 and me + 1 < numcores():
        send(time.clock(), me + 1)
    elif me % 2 == 1:
        print "%.7f" % (time.clock() - recv(me - 1))
