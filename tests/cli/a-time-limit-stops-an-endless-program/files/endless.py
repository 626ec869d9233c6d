from parallel import coreid
print "begun"
while coreid() == 1:
    pass
