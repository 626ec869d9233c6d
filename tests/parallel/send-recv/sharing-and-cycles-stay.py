# cores: 2
from parallel import coreid, send, recv
if coreid() == 0:
    part = [1]
    whole = [part, part]
    whole.append(whole)
    send(whole, 1)
else:
    got = recv(0)
    got[0].append(2)
    print got[1]               # expect on core 1: [1, 2]
    print got[2] is got        # expect on core 1: True
