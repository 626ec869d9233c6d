# cores: 2
import parallel
print reduce(lambda left, right: left + right, [1, 2, 3])        # expect on every core: 6
print reduce(lambda left, right: left * right, [1, 2, 3], 10)    # expect on every core: 60
print reduce(1, "sum")                                           # expect on every core: 2
