# cores: 2
from parallel import alltoall, bcast, coreid, gather, reduce, scan, scatter, sync
me = [coreid()]
sync(cores=me)
print reduce(5, "sum", cores=me), bcast(6, coreid(), cores=me), scan(7, "max", cores=me)   # expect on every core: 5 6 7
print gather(1, coreid(), cores=me), scatter([2], coreid(), cores=me), alltoall([3], cores=me)   # expect on every core: [1] 2 [3]
