# Pass and empty bodies.
def nothing(): pass
print nothing()  # expect: None
if True: pass
for i in (): pass
while False: pass
print "ok"  # expect: ok
