# cores: 2
from parallel import coreid, send
if coreid() == 1:
    send(1, 5)   # expect trap on core 1: ValueError: there is no core 5 among the cores taking part
print "on"       # expect: on
