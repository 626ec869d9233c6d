# cores: 2 4
# The elements may be of any type and length.
from parallel import coreid, numcores, scatter
parts = [range(core) for core in range(numcores())] if coreid() == 0 else None
print scatter(parts, 0) == range(coreid())   # expect on every core: True
