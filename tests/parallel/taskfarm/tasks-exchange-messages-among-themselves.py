# cores: 3
from parallel import coreid, send, sendrecv
from taskfarm import *

def exchange(other):
    return [coreid(), sendrecv(10 * coreid(), other)]

initTaskFarm(0)
if coreid() == 0:
    execFunction(1, exchange, 2)
    execFunction(2, exchange, 1)
    print waitFunctionFinish(2), waitFunctionFinish(1)   # expect: [2, 10] [1, 20]
    shutdownTaskFarm()
else:
    worker()
