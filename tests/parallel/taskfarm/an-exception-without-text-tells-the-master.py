# An exception whose __str__ raises is told with the text that 2.7's tracebacks have.
# cores: 1 3
from parallel import coreid
from taskfarm import farm_map, initTaskFarm, shutdownTaskFarm, worker

class Mute(Exception):
    def __str__(self):
        raise KeyError("no text")

def task(item):
    raise Mute()

initTaskFarm(0)
if coreid() == 0:
    try:
        farm_map(task, [1, 2, 3])
    except RuntimeError as error:
        print str(error).split(": ", 1)[1]
    print farm_map(abs, [-1, -2])
    shutdownTaskFarm()
else:
    worker()
# expect: Mute: <exception str() failed>
# expect: [1, 2]
