# The report names the innermost line of the program, wherever the wait is called from.
# cores: 2
# exit: 6
# flavours: full, classes
from parallel import coreid, recv

class Channel(object):
    def __init__(self, core):
        self.core = core

    def take(self):
        return recv(self.core)   # here

print [Channel(1 - coreid()).take() for turn in range(3)]
# standard error:
#   Deadlock: no core can go on: 2 of 2 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in recv from core 1 at deep-in-a-class.py, line 12 [VP5011]
#   Deadlock: core 1 waits in recv from core 0 at deep-in-a-class.py, line 12 [VP5011]
