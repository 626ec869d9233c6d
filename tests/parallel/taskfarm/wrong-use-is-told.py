# cores: 2
from parallel import coreid
from taskfarm import *

def attempt(function, *arguments):
    try:
        print function(*arguments)
    except (RuntimeError, ValueError, TypeError), error:
        print error

if coreid() == 0:
    attempt(worker)               # expect: worker() is for cores that have called initTaskFarm, not the master
    attempt(execFunction, 1, len, [])   # expect: execFunction is for the master, once it has called initTaskFarm
    attempt(initTaskFarm, 7)      # expect: there is no core 7 among the cores taking part
    initTaskFarm(0)
    attempt(initTaskFarm, 0)      # expect: there is a task farm already: one farm at a time, and none in a task
    attempt(worker)               # expect: worker() is for cores that have called initTaskFarm, not the master
    attempt(execFunction, 0, len, [])   # expect: the master gives itself no task
    attempt(execFunction, 9, len, [])   # expect: there is no core 9 among the cores taking part
    attempt(testFunctionFinish, 9)      # expect: there is no core 9 among the cores taking part
    attempt(waitFunctionFinish, "1")    # expect: a core id is an int, not '1'
    shutdownTaskFarm()
else:
    initTaskFarm(0)
    attempt(shutdownTaskFarm)     # expect on core 1: shutdownTaskFarm is for the master, once it has called initTaskFarm
    worker()
