# cores: 1 2 3 4
# With an odd number of cores the last one sits out.
from parallel import coreid, numcores, sendrecv
partner = coreid() + 1 if coreid() % 2 == 0 else coreid() - 1
got = sendrecv(coreid(), partner) if partner < numcores() else partner
print got == partner   # expect on every core: True
