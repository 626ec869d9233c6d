# cores: 4
from parallel import bcast, coreid, gather, reduce, scatter, sync
if coreid() == 0:
    for team in [[1, 2], [0, 1, 1], [0, 9], [0, "x"], 0, []]:
        try:
            sync(cores=team)
        except (TypeError, ValueError), error:
            print error
    for call in [bcast, gather, scatter]:
        try:
            call([1], 2, cores=[0, 1])
        except ValueError, error:
            print error
# expect output:
#   [core 0] core 0 is not among the cores [1, 2] of sync
#   [core 0] sync needs each core once: [0, 1, 1]
#   [core 0] there is no core 9 among the cores taking part
#   [core 0] a core id is an int, not 'x'
#   [core 0] sync needs a list of core ids
#   [core 0] core 0 is not among the cores [] of sync
#   [core 0] core 2 is not among the cores [0, 1] of bcast
#   [core 0] core 2 is not among the cores [0, 1] of gather
#   [core 0] core 2 is not among the cores [0, 1] of scatter
