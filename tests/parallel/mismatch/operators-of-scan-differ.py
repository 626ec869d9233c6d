# cores: 2
# exit: 1
from parallel import coreid, scan
if coreid() == 0:
    scan(1, "sum")
else:
    scan(1, "max")   # expect trap on core 1: ValueError: the cores disagree: core 1 is in scan(..., 'max'), core 0 is in scan(..., 'sum')
