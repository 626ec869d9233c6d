# cores: 64
from parallel import coreid, bcast
print bcast(coreid(), 37)   # expect on every core: 37
