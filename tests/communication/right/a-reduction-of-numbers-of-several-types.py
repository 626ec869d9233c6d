# cores: 4
# ints, floats and bools are all numbers.
from parallel import coreid, reduce
value = [1, 2.5, True, 4][coreid()]
print reduce(value, "sum"), reduce(value, "max")   # expect on every core: 8.5 4
