# cores: 2
# The sender waits for a receiver that has much to do before: that is no deadlock.
from parallel import coreid, send, recv
if coreid() == 0:
    send("patient", 1)
else:
    total = 0
    for number in range(20000):
        total += number
    print recv(0), total   # expect on core 1: patient 199990000
