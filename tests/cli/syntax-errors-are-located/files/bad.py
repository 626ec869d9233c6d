if x = 1:
    print x
print "fine"
while True print 1
