# cores: 4
from parallel import coreid, reduce
if coreid() == 1:
    reduce(1, "sum", cores=[1, 3, 2])   # expect deadlock on core 1: reduce(..., 'sum', cores=[1, 3, 2]) with core 3
elif coreid() == 2:
    reduce(1, "sum", cores=[1, 3, 2])   # expect deadlock on core 2: reduce(..., 'sum', cores=[1, 3, 2]) with core 1
