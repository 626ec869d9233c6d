# cores: 2 3 4 16
# Neighbours in the ring differ in parity but for the last of an odd ring, which waits a little.
from parallel import coreid, numcores, send, recv
following = (coreid() + 1) % numcores()
before = (coreid() - 1) % numcores()
if coreid() % 2 == 0:
    send(coreid(), following)
    got = recv(before)
else:
    got = recv(before)
    send(coreid(), following)
print got == before   # expect on every core: True
