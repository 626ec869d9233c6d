# cores: 2
# exit: 1
from parallel import coreid, scatter, bcast
if coreid() == 0:
    scatter([1, 2], 0)
else:
    bcast(1, 0)           # expect trap on core 1: ValueError: the cores disagree: core 1 is in bcast(..., 0), core 0 is in scatter(..., 0)
