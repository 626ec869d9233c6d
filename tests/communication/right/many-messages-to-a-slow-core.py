# cores: 4
# Three cores post to one that computes between receives.
from parallel import coreid, nonblocking_send, recv
if coreid() == 0:
    total = 0
    for turn in range(20):
        for core in (3, 1, 2):
            total += recv(core) * len(range(turn))
    print total   # expect: 8550
else:
    for turn in range(20):
        nonblocking_send(coreid() + turn, 0)
