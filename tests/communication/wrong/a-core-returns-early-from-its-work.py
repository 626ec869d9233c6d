# A return without a send on one path of a function.
# cores: 3
# exit: 6
from parallel import coreid, numcores, send, recv

def work(core):
    if core == 2:
        return
    send(core * core, 0)

if coreid() == 0:
    print [recv(core) for core in range(1, numcores())]   # here
else:
    work(coreid())
# standard error:
#   Deadlock: no core can go on: 1 of 3 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in recv from core 2 at a-core-returns-early-from-its-work.py, line 12; that core has ended [VP5011]
