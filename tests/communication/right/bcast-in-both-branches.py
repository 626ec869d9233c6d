# cores: 1 2 3 4
# The same collective, called from different lines.
from parallel import coreid, bcast
if coreid() == 0:
    value = bcast("from the root", 0)
else:
    value = bcast(None, 0)
print value   # expect on every core: from the root
