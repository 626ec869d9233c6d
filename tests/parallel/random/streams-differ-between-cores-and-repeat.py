# cores: 2 4
from parallel import coreid, numcores, send, recv
from random import randint, seed
mine = [randint(0, 1000000) for turn in range(5)]
if coreid() == 0:
    others = [recv(core) for core in range(1, numcores())]
    print mine in others   # expect: False
else:
    send(mine, 0)
seed(7)
first = [randint(0, 9) for turn in range(20)]
seed(7)
print first == [randint(0, 9) for turn in range(20)]   # expect on every core: True
