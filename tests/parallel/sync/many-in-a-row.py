# cores: 4
from parallel import coreid, sync, reduce
for turn in range(50):
    sync()
print reduce(1, "sum")   # expect on every core: 4
