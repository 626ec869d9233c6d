# cores: 2
# Posts and sends to one core are received in the order they were made.
from parallel import coreid, nonblocking_send, send, recv
if coreid() == 0:
    nonblocking_send("first", 1)
    nonblocking_send("second", 1)
    send("third", 1)
else:
    print recv(0), recv(0), recv(0)   # expect on core 1: first second third
