# cores: 2
# What the sender does to its list after the post does not reach the receiver.
from parallel import coreid, nonblocking_send, recv, sync
if coreid() == 0:
    values = [1, 2, 3]
    nonblocking_send(values, 1)
    values[0] = 99
sync()
if coreid() == 1:
    print recv(0)   # expect on core 1: [1, 2, 3]
