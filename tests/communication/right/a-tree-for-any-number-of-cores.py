# cores: 1 2 3 4 7 16
# The sum goes up a tree that asks whether the other core exists.
from parallel import coreid, numcores, send, recv
total = coreid()
step = 1
while step < numcores():
    if coreid() % (2 * step) == step:
        send(total, coreid() - step)
        break
    if coreid() + step < numcores():
        total += recv(coreid() + step)
    step = 2 * step
if coreid() == 0:
    print total == numcores() * (numcores() - 1) / 2   # expect: True
