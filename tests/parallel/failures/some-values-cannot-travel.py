# cores: 2
from parallel import coreid, send, recv

def counter():
    count = 0
    def step():
        return count
    return step

if coreid() == 0:
    try:
        send(counter(), 1)
    except TypeError, error:
        print error   # expect: a function that uses names of the function around it cannot be sent to another core
    try:
        send(iter([1]), 1)
    except TypeError, error:
        print error   # expect: a value of type 'iterator' cannot be sent to another core
