# cores: 1 2 3 4 16
# All posts first, all receives then: no order can be wrong.
from parallel import coreid, cores, nonblocking_send, wait_sent, recv
others = [core for core in cores() if core != coreid()]
handles = [nonblocking_send(coreid(), core) for core in others]
print [recv(core) for core in others] == others   # expect on every core: True
for handle in handles:
    wait_sent(handle)
