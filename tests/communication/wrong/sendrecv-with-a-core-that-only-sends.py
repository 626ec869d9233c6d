# The partner sends a value and takes none.
# cores: 2
# exit: 6
from parallel import coreid, send, sendrecv
if coreid() == 0:
    print sendrecv("mine", 1)   # here
else:
    send("yours", 0)
# standard error:
#   Deadlock: no core can go on: 1 of 2 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in sendrecv with core 1 at sendrecv-with-a-core-that-only-sends.py, line 6; that core has ended [VP5011]
