# cores: 2
# The count is that of the value received; the values of the two cores may differ in length.
from parallel import coreid, sendrecv
mine = [coreid()] * (1 + coreid())
print sendrecv(mine, 1 - coreid(), 2 - coreid())
# expect output:
#   [core 0] [1, 1]
#   [core 1] [0]
