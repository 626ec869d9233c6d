# cores: 2
from parallel import coreid, recv
print "before"           # expect on every core: before
if coreid() == 0:
    recv(1)              # expect deadlock on core 0: recv from core 1
else:
    recv(0)              # expect deadlock on core 1: recv from core 0
