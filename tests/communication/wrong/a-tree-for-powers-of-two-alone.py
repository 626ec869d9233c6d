# The sum goes up a tree, which on three cores has no core 3.
# cores: 3
# exit: 1
from parallel import coreid, numcores, send, recv
total = coreid()
step = 1
while step < numcores():
    if coreid() % (2 * step) == step:
        send(total, coreid() - step)
        break
    total += recv(coreid() + step)   # here
    step = 2 * step
# standard error:
#   [core 2] Traceback (most recent call last):
#   [core 2]   File "a-tree-for-powers-of-two-alone.py", line 11, in <module>
#   [core 2] ValueError: there is no core 3 among the cores taking part
#   Deadlock: 1 of 3 cores cannot go on after core 2 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 0 waits in recv from core 2 at a-tree-for-powers-of-two-alone.py, line 11; that core has failed [VP5011]
