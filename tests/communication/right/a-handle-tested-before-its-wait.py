# cores: 2
# A message that was received stays received, until the wait for it.
from parallel import coreid, nonblocking_send, wait_sent, test_sent, recv, send
if coreid() == 0:
    handle = nonblocking_send("a", 1)
    recv(1)
    print test_sent(handle), test_sent(handle)   # expect: True True
    wait_sent(handle)
else:
    recv(0)
    send("received", 0)
