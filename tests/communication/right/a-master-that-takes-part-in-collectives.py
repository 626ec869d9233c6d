# cores: 2 3 4
# Farm first, sum then: all cores come to the reduce when their loops have ended.
from parallel import coreid, numcores, send, recv, reduce
done = 0
if coreid() == 0:
    for task in range(7):
        send(task, 1 + task % (numcores() - 1))
    for worker in range(1, numcores()):
        send(None, worker)
else:
    while recv(0) is not None:
        done += 1
print reduce(done, "sum")   # expect on every core: 7
