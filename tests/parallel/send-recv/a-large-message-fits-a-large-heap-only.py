# cores: 2
# core-memory: 32768
from parallel import coreid, send, recv
if coreid() == 0:
    send([7] * 1500, 1)
    print recv(1)      # expect: 10500
else:
    keep = [0] * 1000
    got = recv(0)
    send(sum(got), 0)
