# cores: 2
from parallel import coreid
from taskfarm import *

uses = [lambda: farm_map(len, []), lambda: execFunction(0, len, []), lambda: initTaskFarm(1), worker]

initTaskFarm(0)
if coreid() == 0:
    for use in range(4):
        execFunction(1, lambda number: uses[number](), use)
        try:
            waitFunctionFinish(1)
        except RuntimeError, error:
            print error
    shutdownTaskFarm()
else:
    worker()
# expect output:
#   [core 0] core 1: RuntimeError: farm_map in a task: a task cannot use the farm
#   [core 0] core 1: RuntimeError: execFunction in a task: a task cannot use the farm
#   [core 0] core 1: RuntimeError: there is a task farm already: one farm at a time, and none in a task
#   [core 0] core 1: RuntimeError: worker() is for cores that have called initTaskFarm, not the master
