# cores: 2
# The second post may be waited for before the first.
from parallel import coreid, nonblocking_send, wait_sent, recv
if coreid() == 0:
    first = nonblocking_send("a", 1)
    second = nonblocking_send("b", 1)
    wait_sent(second)
    wait_sent(first)
    print "both"              # expect: both
else:
    print recv(0) + recv(0)   # expect on core 1: ab
