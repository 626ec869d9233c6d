# cores: 1 2 3 4 16
# Core 0 counts the others in and lets them go.
from parallel import coreid, numcores, send, recv
if coreid() == 0:
    for core in range(1, numcores()):
        recv(core)
    for core in range(1, numcores()):
        send("go", core)
else:
    send("here", 0)
    recv(0)
print "through"   # expect on every core: through
