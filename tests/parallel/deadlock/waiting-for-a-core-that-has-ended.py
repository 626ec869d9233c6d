# cores: 3
from parallel import coreid, recv
if coreid() == 1:
    recv(2)              # expect deadlock on core 1: recv from core 2
