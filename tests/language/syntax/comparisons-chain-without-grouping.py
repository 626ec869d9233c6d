# A chain compares neighbours; parentheses end it.
print 1 < 3 > 2, (1 < 3) > 2, 1 < (3 > 2)
print 1 == 1 == 1, (2 == 2) == 2, 3 > 2 > 1 != 0
print "a" in "ab" in ["ab"], 1 in [1] == True, not 1 in [2]
print 1 is 1 is not None, 5 != 5 in [False]

# expect output:
#   True False False
#   True False True
#   True False True
#   True False
