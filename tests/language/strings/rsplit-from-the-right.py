# rsplit counts its splits from the right.
print "a,b,c".rsplit(",", 1), "a,b,c".rsplit(","), "a,b,c".rsplit(",", 0), ",a,".rsplit(",")
print " a  b c ".rsplit(), " a  b c ".rsplit(None, 1), " a  b c ".rsplit(None, 0), "  ".rsplit()
print "aXXbXXc".rsplit("XX", 1), "aXXb".rsplit("X"), "abc".rsplit("x")

# expect output:
#   ['a,b', 'c'] ['a', 'b', 'c'] ['a,b,c'] ['', 'a', '']
#   ['a', 'b', 'c'] [' a  b', 'c'] [' a  b c'] []
#   ['aXXb', 'c'] ['a', '', 'b'] ['abc']
