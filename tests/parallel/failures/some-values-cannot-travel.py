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
        print error   # expect: a function cannot be sent to another core
    try:
        send(iter([1]), 1)
    except TypeError, error:
        print error   # expect: a iterator cannot be sent to another core
