# Two cores wait for each other, one for a core that has ended; the others end.
from parallel import coreid, recv, send

me = coreid()

def listen(core):
    for turn in range(me * 500):
        pass
    print "core", me, "listens"
    return recv(core)

if me == 0:
    listen(1)
elif me == 1:
    listen(0)
elif me == 2:
    listen(3)
elif me == 4:
    send("nobody takes this", 5)
print "core", me, "ends"
