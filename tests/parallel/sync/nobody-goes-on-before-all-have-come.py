# cores: 1 2 3 16 64
from parallel import coreid, numcores, sync, reduce
from time import sleep, clock
sleep(0.001 * coreid())
sync()
print clock() >= 0.001 * (numcores() - 1)   # expect on every core: True
