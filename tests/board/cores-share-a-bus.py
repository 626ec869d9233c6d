# cores: 2
# A transfer waits for that of another core: both take twice as long as one.
from microblaze import *
from parallel import bcast, coreid, sync
import time
bus = 0
if coreid() == 0:
    bus = i2c_open(18, 19)
bus = bcast(bus, 0)
data = [0] * 100
sync()
before = time.time()
i2c_read(bus, 80, data, 100)
print 90 < (time.time() - before) * 10000 / (1 + coreid()) < 100     # expect on every core: True
