# cores: 4
# The last core first: the others wait, and nothing is lost.
from parallel import coreid, numcores, send, recv
if coreid() == 0:
    print [recv(core) for core in range(numcores() - 1, 0, -1)]   # expect: [9, 4, 1]
else:
    send(coreid() * coreid(), 0)
