# cores: 2
from parallel import coreid
from taskfarm import farm_map, initTaskFarm, worker
initTaskFarm(0)
if coreid() == 0:
    farm_map(abs, [-1])
else:
    worker()   # expect deadlock on core 1: worker with core 0
