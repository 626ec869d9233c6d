# cores: 2
# test_sent asks and does not wait.
from parallel import coreid, nonblocking_send, test_sent, recv
from time import sleep
if coreid() == 0:
    handle = nonblocking_send("value", 1)
    polls = 0
    while not test_sent(handle):
        polls += 1
    print polls > 10   # expect: True
else:
    sleep(0.01)
    print recv(0)      # expect on core 1: value
