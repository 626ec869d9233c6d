# cores: 4
from parallel import coreid, gather, sync
from time import clock, sleep
if coreid() < 2:
    sleep(0.5)
    sync(cores=[0, 1])
else:
    sync(cores=(3, 2))
late = clock() > 0.5
values = gather(late, 0)
if coreid() == 0:
    print values   # expect: [True, True, False, False]
