# cores: 2
from parallel import coreid, recv_any
if coreid() == 0:
    for among in [[], [0], [1, 7], ["x"], [None], 1]:
        try:
            recv_any(among)
        except (ValueError, TypeError), error:
            print error
# expect output:
#   [core 0] recv_any needs at least one core
#   [core 0] core 0 cannot exchange a message with itself
#   [core 0] there is no core 7 among the cores taking part
#   [core 0] a core id is an int, not 'x'
#   [core 0] a core id is an int, not None
#   [core 0] 'int' object is not iterable
