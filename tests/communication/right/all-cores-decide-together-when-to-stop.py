# cores: 1 2 3 4 16
# The loop's condition is the reduced error, which is the same everywhere.
from parallel import coreid, reduce
error = 1.0 + coreid()
steps = 0
worst = reduce(error, "max")
while worst > 1.0:
    error = error / 2
    worst = reduce(error, "max")
    steps += 1
print steps == reduce(steps, "max") == reduce(steps, "min")   # expect on every core: True
