# cores: 2
# A posted value waits while both cores are in a collective: the channels are apart.
from parallel import coreid, nonblocking_send, recv, reduce
if coreid() == 0:
    nonblocking_send("private", 1)
total = reduce(1, "sum")
if coreid() == 1:
    print recv(0), total   # expect on core 1: private 2
