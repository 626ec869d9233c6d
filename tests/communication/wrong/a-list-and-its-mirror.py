# Each core begins the list with itself.
# cores: 2
# exit: 6
from parallel import coreid, allgather
if coreid() == 0:
    print allgather("a", cores=[0, 1])   # here
else:
    print allgather("b", [1, 0])         # here
# standard error:
#   Deadlock: the cores disagree, and 2 of 2 wait: core 0 is in allgather(..., cores=[0, 1]), core 1 is in allgather(..., cores=[1, 0]) [VP5035]
#   hint: all cores of an operation call the same one, with the same root, operator and list of cores
#   Deadlock: core 0 waits in allgather(..., cores=[0, 1]) with core 1 at a-list-and-its-mirror.py, line 6 [VP5011]
#   Deadlock: core 1 waits in allgather(..., cores=[1, 0]) with core 0 at a-list-and-its-mirror.py, line 8 [VP5011]
