# cores: 2
# exit: 1
from parallel import bcast, coreid
if coreid() == 0:
    bcast(1, 0)
else:
    bcast(1, 0, cores=[0, 1])   # expect trap on core 1: ValueError: the cores disagree: core 1 is in bcast(..., 0, cores=[0, 1]), core 0 is in bcast(..., 0)
