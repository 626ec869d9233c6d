# Backticks are repr, <> is !=.
print `1 + 1`, `"a"`, `[1, "b"]` + "!", `(1, 2)`
print 1 <> 2, "a" <> "a", [1] <> [2]

# expect output:
#   2 'a' [1, 'b']! (1, 2)
#   True False True
