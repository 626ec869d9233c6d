# cores: 1 2 3 4 16
# There and back again.
from parallel import coreid, numcores, gather, scatter
print scatter(gather("core %d" % coreid(), 0), 0) == "core %d" % coreid()   # expect on every core: True
