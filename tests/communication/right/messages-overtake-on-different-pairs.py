# cores: 3
# Order holds from one core to one other: the later value of core 2 is received first.
from parallel import coreid, send, recv
from time import sleep
if coreid() == 0:
    print recv(2), recv(1)   # expect: late early
elif coreid() == 1:
    send("early", 0)
else:
    sleep(0.01)
    send("late", 0)
