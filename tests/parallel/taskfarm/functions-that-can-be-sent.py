# cores: 2
from parallel import coreid
from taskfarm import *

def default(x, y=2):
    return x * y

def maker():
    name = coreid()
    return lambda x: name

initTaskFarm(0)
if coreid() == 0:
    print [farm_map(function, [[1], [2]]) for function in [default, len, lambda x: x[0], sum]]
    # expect: [[[1, 1], [2, 2]], [1, 1], [1, 2], [1, 2]]
    try:
        farm_map(maker(), [1])
    except TypeError, error:
        print error   # expect: a function that uses names of the function around it cannot be sent to another core
    shutdownTaskFarm()
else:
    worker()
