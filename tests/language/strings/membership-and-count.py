# Membership and count.
print "bc" in "abcd", "x" not in "abcd", "" in "abc", "abab".count("ab"), "aaaa".count("aa"), "abc".count("")  # expect: True True True 2 2 4
try:
    1 in "abc"
except TypeError as e:
    print e  # expect: 'in <string>' requires string as left operand, not int
