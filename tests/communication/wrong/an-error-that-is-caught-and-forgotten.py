# Core 0 goes on after the wrong id; core 1 still waits.
# cores: 2
# exit: 6
from parallel import coreid, send, recv
if coreid() == 0:
    try:
        send("value", 10)
    except ValueError:
        print "ignored"
else:
    print recv(0)   # here
# standard output:
#   [core 0] ignored
# standard error:
#   Deadlock: no core can go on: 1 of 2 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 1 waits in recv from core 0 at an-error-that-is-caught-and-forgotten.py, line 11; that core has ended [VP5011]
