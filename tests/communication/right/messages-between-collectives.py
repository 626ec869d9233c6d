# cores: 3 4 16
# Some cores exchange messages while the others already wait in the collective.
from parallel import coreid, send, recv, sync, allgather, numcores
sync()
value = coreid()
if coreid() == 0:
    send("x", 1)
elif coreid() == 1:
    value = recv(0)
print allgather(value) == [0, "x"] + range(2, numcores())   # expect on every core: True
