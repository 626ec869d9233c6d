# cores: 3
from parallel import coreid
from time import sleep
sleep(0.001 * (2 - coreid()))
print "first"
sleep(0.01)
print "second"
# expect output:
#   [core 2] first
#   [core 1] first
#   [core 0] first
#   [core 2] second
#   [core 1] second
#   [core 0] second
