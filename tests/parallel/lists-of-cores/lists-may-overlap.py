# cores: 3
from parallel import coreid, gather, reduce
sums = []
if coreid() < 2:
    sums.append(reduce(1, "sum", cores=[0, 1]))
if coreid() > 0:
    sums.append(reduce(10, "sum", cores=[2, 1]))
sums.append(reduce(100, "sum"))
values = gather(sums, 0)
if coreid() == 0:
    print values   # expect: [[2, 300], [2, 20, 300], [20, 300]]
