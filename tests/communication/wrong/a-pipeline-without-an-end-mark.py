# The first stage stops without a word; every later stage waits for one more value.
# cores: 3
# exit: 6
from parallel import coreid, numcores, send, recv
last = numcores() - 1
if coreid() == 0:
    for number in range(3):
        send(number, 1)
else:
    while True:
        number = recv(coreid() - 1)   # here
        if coreid() < last:
            send(number + 1, coreid() + 1)
        else:
            print number
# standard output:
#   [core 2] 1
#   [core 2] 2
#   [core 2] 3
# standard error:
#   Deadlock: no core can go on: 2 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 1 waits in recv from core 0 at a-pipeline-without-an-end-mark.py, line 11; that core has ended [VP5011]
#   Deadlock: core 2 waits in recv from core 1 at a-pipeline-without-an-end-mark.py, line 11 [VP5011]
