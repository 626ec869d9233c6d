# Four cores, one of which only wants to wait.
# cores: 4
# exit: 1
from parallel import coreid, allgather, sync
if coreid() == 3:
    sync()                      # here
else:
    print allgather(coreid())   # here
# standard error:
#   [core 2] Traceback (most recent call last):
#   [core 2]   File "allgather-meets-sync.py", line 8, in <module>
#   [core 2] ValueError: the cores disagree: core 2 is in allgather(...), core 3 is in sync()
#   [core 2] note: core 3 called sync at allgather-meets-sync.py, line 6
#   Deadlock: 3 of 4 cores cannot go on after core 2 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 0 waits in allgather with core 2 at allgather-meets-sync.py, line 8; that core has failed [VP5011]
#   Deadlock: core 1 waits in allgather with core 0 at allgather-meets-sync.py, line 8 [VP5011]
#   Deadlock: core 3 waits in sync with core 2 at allgather-meets-sync.py, line 6; that core has failed [VP5011]
