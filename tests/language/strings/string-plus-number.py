# String plus number.
# oracle: none, joining a string and a number is an extension
print "n = " + 5 # expect: n = 5
print 1.5 + " m" # expect: 1.5 m
print "a" + True # expect: aTrue
print 1 + 2 + "a" + 1 + 2 # expect: 3a12
