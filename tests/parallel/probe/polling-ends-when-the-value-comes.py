# cores: 2 4
from parallel import coreid, numcores, send, recv, probe
if coreid() == 0:
    seen = []
    while len(seen) < numcores() - 1:
        for core in range(1, numcores()):
            if probe(core):
                seen.append(recv(core))
    print sorted(seen) == range(1, numcores())   # expect: True
else:
    work = 0
    for step in range(1000 * coreid()):
        work += step
    send(coreid(), 0)
