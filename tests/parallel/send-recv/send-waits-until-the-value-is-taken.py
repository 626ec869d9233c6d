# cores: 2
from parallel import coreid, send, recv
from time import sleep
if coreid() == 0:
    send(1, 1)
    print "sent"
else:
    sleep(0.5)
    print "receiving"
    recv(0)
# expect output:
#   [core 1] receiving
#   [core 0] sent
