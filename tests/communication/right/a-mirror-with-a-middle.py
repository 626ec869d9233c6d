# cores: 1 2 3 4
# The middle core is its own mirror image, and keeps its value.
from parallel import coreid, numcores, sendrecv
mirror = numcores() - 1 - coreid()
got = sendrecv(coreid(), mirror) if mirror != coreid() else coreid()
print got == mirror   # expect on every core: True
