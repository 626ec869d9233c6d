# print with and without commas, of nothing, of a tuple, of parts in parentheses.
print
print "a",
print "b"
print ("c")
print ("d"), "e"
print (1, 2), 3
print "f" "g", `5`
print "tab\t", "after"
print "line\n", "after"

# expect output:
#
#   a b
#   c
#   d e
#   (1, 2) 3
#   fg 5
#   tab	after
#   line
#   after
