# cores: 2
from parallel import coreid
from time import sleep, clock
before = clock()
sleep(0.25)
print 0.2499 < clock() - before < 0.2501   # expect on every core: True
