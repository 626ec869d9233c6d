# cores: 2
from parallel import coreid, send, recv
if coreid() == 0:
    data = [1, 2, 3]
    send(data, 1)
    data[0] = 9
    print recv(1)   # expect: [1, 2, 3, 4]
    print data      # expect: [9, 2, 3]
else:
    got = recv(0)
    got.append(4)
    send(got, 0)
