from array import shared_mem_array
from parallel import coreid, sync

edges = shared_mem_array(4)
edges[coreid()] = coreid() + 0.5
sync()
print edges
