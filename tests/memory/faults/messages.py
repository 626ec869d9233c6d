# cores: 2
from parallel import *


def work():
    if coreid() == 0:
        send([1, "two", (3.5, None), {"k": [4]}], 1)
        print recv(1)
    else:
        value = recv(0)
        value.append("seen")
        send((value, len(value)), 0)
        print len(value), value[3]["k"]
    sync()
    print bcast(coreid() * 10 + 5, 1), reduce(coreid() + 1, "sum")
