# cores: 4
from parallel import coreid, recv_any, send
from time import sleep
if coreid() == 0:
    for count in range(3):
        print recv_any()
else:
    sleep(0.001 * (4 - coreid()))
    send("from %d" % coreid(), 0)
# expect output:
#   [core 0] ('from 3', 3)
#   [core 0] ('from 2', 2)
#   [core 0] ('from 1', 1)
