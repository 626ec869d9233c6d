# cores: 1 2 3 4 16
# The same number of calls on every core, wherever they stand in the text.
from parallel import coreid, sync
if coreid() % 2 == 0:
    sync()
    sync()
else:
    for turn in range(2):
        sync()
print "through"   # expect on every core: through
