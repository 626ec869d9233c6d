# count takes parts that do not overlap, within bounds.
print "aaaa".count("aa"), "abcabc".count("bc"), "abcabc".count("bc", 2), "abcabc".count("bc", 0, 2)
print "abc".count(""), "abc".count("", 1), "abc".count("", 3), "abc".count("", 4), "".count("")
print "abcabc".count("c", -1), "abcabc".count("c", -4, -1), "abc".count("abcd")

# expect output:
#   2 2 1 0
#   4 3 1 0 1
#   1 1 0
