# cores: 3 16
from parallel import coreid, reduce, bcast
total = reduce(0.1 * (coreid() + 1), "sum")
print repr(total) == bcast(repr(total), 0)   # expect on every core: True
