# cores: 2 3 4 16
# The master's last message to each worker ends its loop.
from parallel import coreid, numcores, send, recv
if coreid() == 0:
    total = 0
    for task in range(20):
        worker = 1 + task % (numcores() - 1)
        send(task, worker)
        total += recv(worker)
    for worker in range(1, numcores()):
        send(None, worker)
    print total   # expect: 2470
else:
    task = recv(0)
    while task is not None:
        send(task * task, 0)
        task = recv(0)
