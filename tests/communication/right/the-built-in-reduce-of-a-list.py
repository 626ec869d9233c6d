# cores: 2
# With a function and a list, reduce is Python's own, on every core by itself.
from parallel import *

def add(left, right):
    return left + right

print reduce(add, [1, 2, 3 + coreid()])
# expect output:
#   [core 0] 6
#   [core 1] 7
