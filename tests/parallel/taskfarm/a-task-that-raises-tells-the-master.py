# cores: 2 3
from parallel import coreid
from taskfarm import *

def divide(x):
    if x == "text":
        raise ValueError("no number")
    return 6 / x

def attempt(function, *arguments):
    try:
        print function(*arguments)
    except RuntimeError, error:
        print error

initTaskFarm(0)
if coreid() == 0:
    execFunction(1, divide, 0)
    attempt(waitFunctionFinish, 1)   # expect: core 1: ZeroDivisionError: integer division or modulo by zero
    attempt(waitFunctionFinish, 1)   # expect: None
    execFunction(1, divide, "text")
    attempt(execFunction, 1, divide, 2)   # expect: core 1: ValueError: no number
    attempt(farm_map, lambda x: divide(x), [1, 2, 3])   # expect: [6, 3, 2]
    try:
        farm_map(divide, [3, 2, 0, "text"])
    except RuntimeError, error:
        print str(error)[6:]   # expect: : ZeroDivisionError: integer division or modulo by zero
    execFunction(1, exit, 3)
    attempt(shutdownTaskFarm)   # expect: core 1: SystemExit: 3
else:
    worker()
