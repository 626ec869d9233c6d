# cores: 3
# Core 2 has nothing to do; nobody waits for it.
from parallel import coreid, sendrecv
if coreid() == 2:
    exit(0)
print sendrecv(coreid(), 1 - coreid())
# expect output:
#   [core 0] 1
#   [core 1] 0
