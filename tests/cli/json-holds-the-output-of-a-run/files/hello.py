from parallel import coreid
print "core", coreid()
