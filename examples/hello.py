# The first program: every core of the device runs the same lines from the first to the last.
# coreid() tells a core which one it is; numcores() how many take part.

from parallel import coreid, numcores

print "Hello from core", coreid(), "of", numcores()
