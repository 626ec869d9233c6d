# cores: 2
# The partner sends first: sendrecv posts its own value before it receives.
from parallel import coreid, send, recv, sendrecv
if coreid() == 0:
    print sendrecv("mine", 1)   # expect: yours
else:
    send("yours", 0)
    print recv(0)               # expect on core 1: mine
