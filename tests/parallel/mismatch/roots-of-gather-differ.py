# cores: 2
from parallel import coreid, gather
if coreid() == 0:
    gather(1, 0)   # expect deadlock on core 0: gather(..., 0) with core 1
else:
    gather(1, 1)   # expect deadlock on core 1: gather(..., 1) with core 0
