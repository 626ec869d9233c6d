# cores: 3
# A core that ran out of memory and caught it still sends and receives, whole values, in order.
from parallel import coreid, numcores, recv, send

n = numcores()
following = (coreid() + 1) % n
before = (coreid() + n - 1) % n
for turn in range(3):
    if turn % n == coreid():
        hoard = []
        try:
            while True:
                hoard.append("x" * 500)
        except MemoryError:
            hoard = None
    if coreid() == 0:
        send([turn, "text" * 20], following)
        got = recv(before)
    else:
        got = recv(before)
        got.append(coreid())
        send(got, following)
    if coreid() == 0:
        print got[0], len(got[1]), got[2:]
# expect output:
#   [core 0] 0 80 [1, 2]
#   [core 0] 1 80 [1, 2]
#   [core 0] 2 80 [1, 2]
