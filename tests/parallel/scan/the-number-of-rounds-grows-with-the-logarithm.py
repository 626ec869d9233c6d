# cores: 64
from parallel import reduce, scan, sync
from time import clock

def steps(before):
    return reduce((clock() - before) / 0.0000002, "max")

sync()
before = clock()
scan(1, "sum")
# 64 rounds would be 64 exchanges, the 6 rounds are less than 10.
print steps(before) < 20   # expect on every core: True
