# cores: 3
# exit: 1
from parallel import coreid, sync
if coreid() == 0:
    sync(cores=[0, 1])      # expect trap on core 0: ValueError: the cores disagree: core 0 is in sync(cores=[0, 1]), core 1 is in sync(cores=[0, 1, 2])
elif coreid() == 1:
    sync(cores=[0, 1, 2])   # expect deadlock on core 1: sync(cores=[0, 1, 2]) with core 0
