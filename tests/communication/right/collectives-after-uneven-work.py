# cores: 1 2 3 4 16
# Core 0 arrives first and waits; the sum is right whoever is late.
from parallel import coreid, numcores, reduce
total = 0
for number in range(500 * coreid()):
    total += 1
print reduce(total, "sum") == 500 * numcores() * (numcores() - 1) / 2   # expect on every core: True
