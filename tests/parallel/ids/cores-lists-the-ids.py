# cores: 1 4 64
from parallel import cores, numcores
print cores() == range(numcores())   # expect on every core: True
