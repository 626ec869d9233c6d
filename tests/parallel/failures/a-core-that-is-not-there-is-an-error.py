# cores: 3
from parallel import coreid, send, recv, nonblocking_send, probe
for action in [lambda: send(1, 3), lambda: recv(99), lambda: nonblocking_send(1, -1), lambda: probe(7)]:
    try:
        action()
    except ValueError, error:
        print error
# expect output:
#   [core 0] there is no core 3 among the cores taking part
#   [core 1] there is no core 3 among the cores taking part
#   [core 2] there is no core 3 among the cores taking part
#   [core 0] there is no core 99 among the cores taking part
#   [core 1] there is no core 99 among the cores taking part
#   [core 2] there is no core 99 among the cores taking part
#   [core 0] there is no core -1 among the cores taking part
#   [core 1] there is no core -1 among the cores taking part
#   [core 2] there is no core -1 among the cores taking part
#   [core 0] there is no core 7 among the cores taking part
#   [core 1] there is no core 7 among the cores taking part
#   [core 2] there is no core 7 among the cores taking part
