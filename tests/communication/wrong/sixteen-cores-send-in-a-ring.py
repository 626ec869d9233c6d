# The ring of all cores, each of which sends first.
# cores: 16
# exit: 6
from parallel import coreid, numcores, send, recv

def pass_on(value):
    send(value, (coreid() + 1) % numcores())   # here
    return recv((coreid() + numcores() - 1) % numcores())

print pass_on(coreid())   # the report names the line of the send, not this one
# standard error:
#   Deadlock: no core can go on: 16 of 16 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in send to core 1 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 1 waits in send to core 2 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 2 waits in send to core 3 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 3 waits in send to core 4 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 4 waits in send to core 5 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 5 waits in send to core 6 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 6 waits in send to core 7 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 7 waits in send to core 8 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 8 waits in send to core 9 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 9 waits in send to core 10 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 10 waits in send to core 11 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 11 waits in send to core 12 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 12 waits in send to core 13 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 13 waits in send to core 14 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 14 waits in send to core 15 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
#   Deadlock: core 15 waits in send to core 0 at sixteen-cores-send-in-a-ring.py, line 7 [VP5011]
