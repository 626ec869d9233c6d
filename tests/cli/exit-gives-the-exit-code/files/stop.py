print "before"
exit(9)
print "after"
