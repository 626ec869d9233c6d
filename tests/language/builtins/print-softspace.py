# Print softspace.
print "a",
print  # expect: a
print "b",
print "c"  # expect: b c
for i in range(3): print i,
print "end"  # expect: 0 1 2 end
print "x\n",  # expect: x
print "y"  # expect: y
