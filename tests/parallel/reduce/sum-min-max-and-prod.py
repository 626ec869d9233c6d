# cores: 1 2 3 4 16 64
from parallel import coreid, numcores, reduce
n = numcores()
print reduce(coreid(), "sum") == n * (n - 1) // 2   # expect on every core: True
print reduce(coreid() - 5, "min")                   # expect on every core: -5
print reduce(coreid(), "max")                       # expect on every core: {last}
print reduce(1 + (coreid() == 0), "prod")           # expect on every core: 2
