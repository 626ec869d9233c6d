# cores: 2
from parallel import coreid, irecv, isend
if coreid() == 0:
    for begin in [lambda core: isend(1, core), irecv]:
        for core in [0, 5]:
            try:
                begin(core)
            except ValueError, error:
                print error
# expect output:
#   [core 0] core 0 cannot exchange a message with itself
#   [core 0] there is no core 5 among the cores taking part
#   [core 0] core 0 cannot exchange a message with itself
#   [core 0] there is no core 5 among the cores taking part
