# cores: 2 3 16
from parallel import coreid, numcores, nonblocking_send, recv, wait_sent
handles = []
for core in range(numcores()):
    if core != coreid():
        handles.append(nonblocking_send(coreid() * 100 + core, core))
total = 0
for core in range(numcores()):
    if core != coreid():
        total += recv(core) == core * 100 + coreid()
for handle in handles:
    wait_sent(handle)
print total == numcores() - 1   # expect on every core: True
