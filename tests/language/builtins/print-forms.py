# Print forms.
print
print 1, "two", 3.0
print "no newline",
print "same line"
print ("parentheses")
print "a", ; print "b"
print "tab\t", "next"
print "newline\n", "after"
print "", "x"
print (1, 2), [3]
# expect output:
#   
#   1 two 3.0
#   no newline same line
#   parentheses
#   a b
#   tab	next
#   newline
#   after
#    x
#   (1, 2) [3]
