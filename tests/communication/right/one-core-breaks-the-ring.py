# cores: 2 3 4 16
# All cores but one receive first: the value travels round.
from parallel import coreid, numcores, send, recv
following = (coreid() + 1) % numcores()
before = (coreid() - 1) % numcores()
if coreid() == 0:
    send(0, following)
    print recv(before) == numcores() - 1   # expect: True
else:
    send(recv(before) + 1, following)
