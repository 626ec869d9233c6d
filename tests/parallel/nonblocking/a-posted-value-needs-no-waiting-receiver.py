# cores: 2
from parallel import coreid, nonblocking_send, wait_sent, recv, send
if coreid() == 0:
    data = [1, 2]
    first = nonblocking_send(data, 1)
    data.append(3)
    second = nonblocking_send(data, 1)
    print "posted"     # expect: posted
    send("go", 1)
    wait_sent(first)
    wait_sent(second)
else:
    print recv(0)      # expect on core 1: [1, 2]
    print recv(0)      # expect on core 1: [1, 2, 3]
    print recv(0)      # expect on core 1: go
