# An empty part lies before each character and at the end.
print "abc".replace("", "-"), "abc".replace("", "-", 2), "abc".replace("", "-", 9)
print repr("".replace("", "-")), repr("".replace("", "-", 1)), "abc".replace("", "")
print "aaa".replace("aa", "b"), "aaa".replace("a", "", 2), "aaa".replace("a", "bb"), "a".replace("b", "c")

# expect output:
#   -a-b-c- -a-bc -a-b-c-
#   '-' '' abc
#   ba a bbbbbb a
