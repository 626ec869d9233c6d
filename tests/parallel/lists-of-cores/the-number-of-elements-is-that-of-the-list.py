# cores: 3
from parallel import alltoall, coreid, scatter
team = [0, 2]
if coreid() == 0:
    for call in [lambda: scatter([1, 2, 3], 0, cores=team), lambda: alltoall([1], cores=team)]:
        try:
            call()
        except ValueError, error:
            print error
# expect output:
#   [core 0] scatter needs a list of 2 elements, one for each core, not 3
#   [core 0] alltoall needs a list of 2 elements, one for each core, not 1
