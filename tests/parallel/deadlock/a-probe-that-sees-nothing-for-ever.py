# cores: 3
from parallel import coreid, probe, recv
seen = 0
if coreid() == 1:
    while not probe(2):   # expect deadlock on core 1: probe of core 2
        seen = [seen and 1]
elif coreid() == 0:
    recv(1)               # expect deadlock on core 0: recv from core 1
