# cores: 2
from parallel import coreid
from taskfarm import *

def generator():
    yield 1

initTaskFarm(0)
if coreid() == 0:
    try:
        farm_map(lambda x: generator(), [1])
    except RuntimeError, error:
        print error   # expect: core 1: TypeError: a value of type 'generator' cannot be sent to another core
    print farm_map(lambda x: x, [1])   # expect: [1]
    shutdownTaskFarm()
else:
    worker()
