# cores: 2
# exit: 1
from parallel import coreid, sync, reduce
if coreid() == 0:
    sync()             # expect trap: ValueError: the cores disagree: core 0 is in sync(), core 1 is in reduce(..., 'max')
else:
    reduce(1, "max")   # expect deadlock on core 1: reduce(..., 'max') with core 0
