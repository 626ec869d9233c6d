# cores: 4
from parallel import coreid, irecv, isend, numcores, waitall
others = [core for core in range(numcores()) if core != coreid()]
handles = [irecv(core) for core in others] + [isend(10 * coreid(), core) for core in others]
print waitall(handles) == [10 * core for core in others] + [None] * 3   # expect on every core: True
print waitall([])                                                       # expect on every core: []
