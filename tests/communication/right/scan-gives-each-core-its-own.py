# cores: 1 2 3 4 16
# Sums over the cores up to this one.
from parallel import coreid, scan
print scan(coreid(), "sum") == coreid() * (coreid() + 1) / 2   # expect on every core: True
