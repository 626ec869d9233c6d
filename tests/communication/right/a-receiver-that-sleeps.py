# cores: 3
# Cores that sleep or wait for the clock can still go on.
from parallel import coreid, send, recv
from time import sleep
if coreid() == 0:
    sleep(0.5)
    print recv(1), recv(2)   # expect: 1 2
else:
    send(coreid(), 0)
