# Cores 0 and 1 exchange well; 2 and 3 both receive first.
# cores: 4
# exit: 6
from parallel import coreid, send, recv
if coreid() == 0:
    send("well", 1)
elif coreid() == 1:
    print recv(0)
elif coreid() == 2:
    recv(3)   # here
    send(1, 3)
else:
    recv(2)   # here
    send(1, 2)
# standard output:
#   [core 1] well
# standard error:
#   Deadlock: no core can go on: 2 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 2 waits in recv from core 3 at two-of-four-cores-wait-for-each-other.py, line 10 [VP5011]
#   Deadlock: core 3 waits in recv from core 2 at two-of-four-cores-wait-for-each-other.py, line 13 [VP5011]
