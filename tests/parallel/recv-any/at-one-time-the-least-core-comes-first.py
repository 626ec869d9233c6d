# cores: 16
from parallel import coreid, numcores, recv_any, send
if coreid() == numcores() - 1:
    print [recv_any()[1] for count in range(numcores() - 1)] == range(numcores() - 1)
    # expect on core 15: True
else:
    send(None, numcores() - 1)
