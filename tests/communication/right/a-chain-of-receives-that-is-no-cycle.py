# cores: 2 3 4 16
# All but the last core wait for the next one: a chain ends, a ring would not.
from parallel import coreid, numcores, send, recv
following = 0
if coreid() < numcores() - 1:
    following = recv(coreid() + 1)
if coreid() > 0:
    send(following + 1, coreid() - 1)
else:
    print following == numcores() - 1   # expect: True
