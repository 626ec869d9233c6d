# startswith and endswith look at a part of the text.
print "abcd".startswith("bc", 1), "abcd".startswith("bc", 1, 2), "abcd".endswith("bc", 0, 3)
print "abcd".startswith(("x", "ab")), "abcd".endswith(("x", "cd")), "abcd".startswith(()), "".endswith("")
print "abcd".startswith("", 4), "abcd".startswith("", 5), "abcd".endswith("", 4), "abcd".endswith("", 5)
print "abcd".startswith("", 3, 2), "abcd".endswith("d", -1), "abcd".startswith("c", -2)

# expect output:
#   True False True
#   True True False True
#   True False True False
#   False True True
