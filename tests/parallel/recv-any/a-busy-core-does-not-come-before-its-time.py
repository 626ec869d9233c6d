# cores: 3
from parallel import coreid, nonblocking_send, recv_any
if coreid() == 0:
    print [recv_any() for count in range(4)]
    # expect on core 0: [('quick', 2), ('quick', 2), ('slow', 1), ('slow', 1)]
elif coreid() == 1:
    for turn in range(2):
        for count in xrange(200000):
            pass
        nonblocking_send("slow", 0)
else:
    for turn in range(2):
        for count in xrange(50000):
            pass
        nonblocking_send("quick", 0)
