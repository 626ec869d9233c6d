# 1 waits for 2, 2 for 3, 3 for 1; core 0 has nothing to do with it.
# cores: 4
# exit: 6
from parallel import coreid, send, recv
if coreid() > 0:
    following = 1 + coreid() % 3
    recv(following)   # here
    send("late", following)
# standard error:
#   Deadlock: no core can go on: 3 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 1 waits in recv from core 2 at three-of-four-cores-wait-in-a-cycle.py, line 7 [VP5011]
#   Deadlock: core 2 waits in recv from core 3 at three-of-four-cores-wait-in-a-cycle.py, line 7 [VP5011]
#   Deadlock: core 3 waits in recv from core 1 at three-of-four-cores-wait-in-a-cycle.py, line 7 [VP5011]
