# cores: 1 2 3
# A ring of one core keeps its value.
from parallel import coreid, numcores, sendrecv, send, recv
total = coreid()
moving = coreid()
for turn in range(numcores() - 1):
    if coreid() == 0:
        send(moving, (coreid() + 1) % numcores())
        moving = recv((coreid() - 1) % numcores())
    else:
        got = recv((coreid() - 1) % numcores())
        send(moving, (coreid() + 1) % numcores())
        moving = got
    total += moving
print total == numcores() * (numcores() - 1) / 2   # expect on every core: True
