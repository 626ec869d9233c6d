# cores: 2
# A message that was received stays received.
from parallel import coreid, nonblocking_send, wait_sent, test_sent, recv
if coreid() == 0:
    handle = nonblocking_send("a", 1)
    wait_sent(handle)
    wait_sent(handle)
    print test_sent(handle)   # expect: True
else:
    recv(0)
