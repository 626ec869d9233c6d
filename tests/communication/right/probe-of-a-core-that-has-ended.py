# cores: 2
# Nobody there is an answer as well: no value waits.
from parallel import coreid, probe
from time import sleep
if coreid() == 0:
    sleep(0.1)
    print probe(1)   # expect: False
