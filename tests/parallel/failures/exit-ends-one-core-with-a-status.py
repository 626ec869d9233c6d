# cores: 3
# exit: 7
from parallel import coreid
if coreid() == 1:
    exit(7)
print "on"
# expect output:
#   [core 0] on
#   [core 2] on
