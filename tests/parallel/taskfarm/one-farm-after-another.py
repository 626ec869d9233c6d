# cores: 3
from parallel import coreid
from taskfarm import *
for master in range(3):
    initTaskFarm(master)
    if coreid() == master:
        print farm_map(lambda x: x * x, range(5))   # expect on every core: [0, 1, 4, 9, 16]
        shutdownTaskFarm()
    else:
        worker()
