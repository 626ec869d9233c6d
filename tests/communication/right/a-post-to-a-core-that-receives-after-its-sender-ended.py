# cores: 2
# The poster may end first: its value waits.
from parallel import coreid, nonblocking_send, recv
from time import sleep
if coreid() == 0:
    nonblocking_send("left behind", 1)
else:
    sleep(0.1)
    print recv(0)   # expect on core 1: left behind
