# cores: 2 4 16 64
from parallel import coreid, sendrecv
print sendrecv(coreid(), coreid() ^ 1) == coreid() ^ 1   # expect on every core: True
