# cores: 2
from parallel import coreid, sendrecv
print sendrecv([coreid()] * 3, 1 - coreid(), 3) == [1 - coreid()] * 3   # expect on every core: True
