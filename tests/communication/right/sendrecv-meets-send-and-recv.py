# cores: 2
# sendrecv is a send and a receive: the partner may make them one after the other.
from parallel import coreid, send, recv, sendrecv
if coreid() == 0:
    print sendrecv("mine", 1)   # expect: yours
else:
    print recv(0)               # expect on core 1: mine
    send("yours", 0)
