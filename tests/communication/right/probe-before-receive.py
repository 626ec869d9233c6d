# cores: 2 3 4
# A server that looks at every core in turn, and takes what is there.
from parallel import coreid, numcores, send, recv, probe
if coreid() == 0:
    waiting = range(1, numcores())
    total = 0
    while waiting:
        for core in waiting[:]:
            if probe(core):
                total += recv(core)
                waiting.remove(core)
    print total == numcores() * (numcores() - 1) / 2   # expect: True
else:
    send(coreid(), 0)
