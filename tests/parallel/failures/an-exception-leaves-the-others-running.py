# cores: 4
from parallel import coreid
if coreid() == 2:
    print 1 // 0   # expect trap on core 2: ZeroDivisionError: integer division or modulo by zero
else:
    print "well"
# expect output:
#   [core 0] well
#   [core 1] well
#   [core 3] well
