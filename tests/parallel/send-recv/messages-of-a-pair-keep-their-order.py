# cores: 3 4
from parallel import coreid, numcores, send, recv
if coreid() == 0:
    print [[recv(core) for number in range(5)] for core in range(1, 3)]
else:
    if coreid() < 3:
        for number in range(5):
            send(10 * coreid() + number, 0)
# expect output:
#   [core 0] [[10, 11, 12, 13, 14], [20, 21, 22, 23, 24]]
