# cores: 16 65
from parallel import coreid
from taskfarm import *
initTaskFarm(0)
if coreid() == 0:
    print farm_map(lambda x: x + 1, [1, 2, 3])   # expect: [2, 3, 4]
    execFunction(5, coreid)
    shutdownTaskFarm()
    print "done"   # expect: done
elif worker() is not None:
    print "a worker returns nothing"
