print "on and on"
while True:
    pass
