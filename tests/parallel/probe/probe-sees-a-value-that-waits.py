# cores: 2
from parallel import coreid, send, recv, probe
from time import sleep
if coreid() == 0:
    print probe(1)      # expect: False
    sleep(0.001)
    print probe(1)      # expect: True
    print recv(1)       # expect: 8
    print probe(1)      # expect: False
else:
    sleep(0.0005)
    send(8, 0)
