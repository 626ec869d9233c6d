# All cores write at once: whole lines, pieces of lines, and a last line without an end.
from parallel import coreid, sync
import sys

me = coreid()
for line in range(60):
    print "line", line,
    for turn in range((me * 13 + line * 7) % 40):
        pass
    print "of", me
    if line % 20 == 0:
        sync()
sys.stdout.write("no end from %d" % me)
