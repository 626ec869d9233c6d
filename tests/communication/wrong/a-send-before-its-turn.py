# Core 0 serves 1 before 2, but 1 first wants a value that 2 makes from that of 0.
# cores: 3
# exit: 6
from parallel import coreid, send, recv
if coreid() == 0:
    send("a", 1)   # here
    send("b", 2)
elif coreid() == 1:
    print recv(2)   # here
    print recv(0)
else:
    send(recv(0) + "c", 1)   # here
# standard error:
#   Deadlock: no core can go on: 3 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in send to core 1 at a-send-before-its-turn.py, line 6 [VP5011]
#   Deadlock: core 1 waits in recv from core 2 at a-send-before-its-turn.py, line 9 [VP5011]
#   Deadlock: core 2 waits in recv from core 0 at a-send-before-its-turn.py, line 12 [VP5011]
