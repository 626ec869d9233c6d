# Core 2 fails, and the whole ring comes to a stand behind it.
# cores: 4
# exit: 1
from parallel import coreid, numcores, send, recv
me = coreid()
following = (me + 1) % numcores()
before = (me - 1) % numcores()
if me == 0:
    send([], following)
    print recv(before)       # here
else:
    visited = recv(before)   # here
    if me == 2:
        visited[5] = me      # here
    send(visited + [me], following)
# standard error:
#   [core 2] Traceback (most recent call last):
#   [core 2]   File "a-core-of-a-ring-fails.py", line 14, in <module>
#   [core 2] IndexError: list assignment index out of range
#   Deadlock: 2 of 4 cores cannot go on after core 2 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 0 waits in recv from core 3 at a-core-of-a-ring-fails.py, line 10 [VP5011]
#   Deadlock: core 3 waits in recv from core 2 at a-core-of-a-ring-fails.py, line 12; that core has failed [VP5011]
