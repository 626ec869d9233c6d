from parallel import *
for i in range(1001):
    pass
if coreid() == 0:
    send([1, 2, 3], 3)
else:
    recv(0)
