# cores: 2
# exit: 1
from parallel import coreid, alltoall, sync
if coreid() == 0:
    alltoall([1, 2])   # expect trap on core 0: ValueError: the cores disagree: core 0 is in alltoall(...), core 1 is in sync()
else:
    sync()             # expect trap on core 1: ValueError: the cores disagree: core 1 is in sync(), core 0 is in alltoall(...)
