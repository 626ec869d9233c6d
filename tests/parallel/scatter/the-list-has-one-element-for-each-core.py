# cores: 1
from parallel import scatter
try:
    scatter([1, 2], 0)
except ValueError as error:
    print error   # expect: scatter needs a list of 1 elements, one for each core, not 2
try:
    scatter((1,), 0)
except TypeError as error:
    print error   # expect: scatter needs a list with one element for each core
