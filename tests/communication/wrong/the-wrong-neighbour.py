# The value for core 1 goes to core 2.
# cores: 3
# exit: 6
from parallel import coreid, send, recv
if coreid() == 0:
    send("for 1", 2)   # here
elif coreid() == 1:
    print recv(0)      # here
# standard error:
#   Deadlock: no core can go on: 2 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in send to core 2 at the-wrong-neighbour.py, line 6; that core has ended [VP5011]
#   Deadlock: core 1 waits in recv from core 0 at the-wrong-neighbour.py, line 8 [VP5011]
