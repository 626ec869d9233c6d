# cores: 2
from parallel import coreid, allgather
if coreid() == 0:
    allgather(1)   # expect deadlock on core 0: allgather with core 1
