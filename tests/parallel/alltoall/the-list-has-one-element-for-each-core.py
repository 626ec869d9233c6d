# cores: 2
from parallel import alltoall
alltoall([1])   # expect trap on every core: ValueError: alltoall needs a list of 2 elements, one for each core, not 1
