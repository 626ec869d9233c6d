# cores: 1 2 3 4 16 64
from parallel import coreid, numcores
print coreid(), "of", numcores()   # expect on every core: {core} of {cores}
