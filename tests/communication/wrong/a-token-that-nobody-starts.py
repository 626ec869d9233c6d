# Every core waits for the token; one of them would have to make it.
# cores: 4
# exit: 6
from parallel import coreid, numcores, send, recv

def wait_for_token():
    return recv((coreid() - 1) % numcores())   # here

token = wait_for_token()
send(token, (coreid() + 1) % numcores())
# standard error:
#   Deadlock: no core can go on: 4 of 4 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in recv from core 3 at a-token-that-nobody-starts.py, line 7 [VP5011]
#   Deadlock: core 1 waits in recv from core 0 at a-token-that-nobody-starts.py, line 7 [VP5011]
#   Deadlock: core 2 waits in recv from core 1 at a-token-that-nobody-starts.py, line 7 [VP5011]
#   Deadlock: core 3 waits in recv from core 2 at a-token-that-nobody-starts.py, line 7 [VP5011]
