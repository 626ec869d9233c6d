# cores: 2 3 65
from parallel import coreid, numcores
from taskfarm import *

def add(*values):
    return sum(values)

def parts(text, count):
    return [text[:count], {"rest": text[count:]}]

def nothing():
    pass

initTaskFarm(0)
if coreid() == 0:
    print waitFunctionFinish(1), testFunctionFinish(1)   # expect: None True
    for core in range(1, numcores()):
        execFunction(core, add, core, 2, 3, 4.5, 6, 7)
    print [waitFunctionFinish(core) for core in range(1, numcores())] == [core + 22.5 for core in range(1, numcores())]   # expect: True
    execFunction(1, parts, "task farm", 4)
    while not testFunctionFinish(1):
        pass
    print waitFunctionFinish(1)   # expect: ['task', {'rest': ' farm'}]
    execFunction(1, add, 1)
    execFunction(1, nothing)
    print waitFunctionFinish(1), waitFunctionFinish(1)   # expect: None None
    shutdownTaskFarm()
else:
    worker()
