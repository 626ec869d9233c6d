# cores: 2
# exit: 1
from parallel import coreid, recv, send
if coreid() == 0:
    send([][0], 1)   # expect trap: IndexError: list index out of range
else:
    recv(0)          # expect deadlock on core 1: recv from core 0
