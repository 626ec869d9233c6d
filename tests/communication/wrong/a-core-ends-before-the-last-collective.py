# exit on one core, sync on the others.
# cores: 16
# exit: 6
from parallel import coreid, sync
if coreid() == 9:
    exit(0)
sync()   # here
# standard error:
#   Deadlock: no core can go on: 15 of 16 wait for each other or for a core that has ended [VP5010]
#   hint: every send needs a recv on the other core, in the same order, and collectives need all cores
#   Deadlock: core 0 waits in sync with core 8 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 1 waits in sync with core 0 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 2 waits in sync with core 0 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 3 waits in sync with core 2 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 4 waits in sync with core 0 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 5 waits in sync with core 4 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 6 waits in sync with core 4 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 7 waits in sync with core 6 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 8 waits in sync with core 9 at a-core-ends-before-the-last-collective.py, line 7; that core has ended [VP5011]
#   Deadlock: core 10 waits in sync with core 8 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 11 waits in sync with core 10 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 12 waits in sync with core 8 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 13 waits in sync with core 12 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 14 waits in sync with core 12 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
#   Deadlock: core 15 waits in sync with core 14 at a-core-ends-before-the-last-collective.py, line 7 [VP5011]
