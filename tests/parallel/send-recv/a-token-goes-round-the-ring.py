# cores: 2 3 4 16 64
from parallel import coreid, numcores, send, recv
if coreid() == 0:
    send([0], 1)
    token = recv(numcores() - 1)
    print len(token), token == range(numcores())   # expect: {cores} True
else:
    token = recv(coreid() - 1)
    token.append(coreid())
    send(token, (coreid() + 1) % numcores())
