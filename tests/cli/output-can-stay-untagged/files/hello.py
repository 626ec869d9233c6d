from parallel import coreid, numcores

print "Hello from core", coreid(), "of", numcores()
