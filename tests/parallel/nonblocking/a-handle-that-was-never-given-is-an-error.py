# cores: 2
from parallel import coreid, wait_sent, test_sent
if coreid() == 0:
    for ask in [wait_sent, test_sent]:
        try:
            ask(3)
        except ValueError, error:
            print error
# expect output:
#   [core 0] 3 is not the handle of a message on its way
#   [core 0] 3 is not the handle of a message on its way
