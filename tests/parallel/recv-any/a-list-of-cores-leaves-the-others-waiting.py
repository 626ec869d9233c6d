# cores: 4
from parallel import coreid, recv, recv_any, send
from time import sleep
if coreid() == 0:
    print recv_any([2, 3])   # expect: ('late', 3)
    print recv_any((2,))     # expect: ('later', 2)
    print recv(1)            # expect: early
elif coreid() == 1:
    send("early", 0)
else:
    sleep(0.001 * (5 - coreid()))
    send("late" if coreid() == 3 else "later", 0)
