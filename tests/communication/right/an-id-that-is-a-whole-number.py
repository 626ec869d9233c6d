# cores: 2
# True is the number 1: odd, but a core.
from parallel import coreid, send, recv
if coreid() == 0:
    send("to one", coreid() == 0)
else:
    print recv(False)   # expect on core 1: to one
