# cores: 2
# Both cores post several values before either receives one.
from parallel import coreid, nonblocking_send, recv
other = 1 - coreid()
handles = [nonblocking_send([coreid(), number], other) for number in range(3)]
print [recv(other) for number in range(3)]
# expect output:
#   [core 0] [[1, 0], [1, 1], [1, 2]]
#   [core 1] [[0, 0], [0, 1], [0, 2]]
