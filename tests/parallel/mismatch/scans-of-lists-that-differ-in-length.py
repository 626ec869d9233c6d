# cores: 2
# exit: 1
from parallel import coreid, scan
scan([1] * (coreid() + 1), "sum")   # expect trap on core 1: ValueError: scan needs lists of the same length on every core
