# Backquotes write what repr does; <> is !=.
print `1`, `"a"`, `[1, "b"]`, `1` + `2`, `None`
print 1 <> 2, 1 <> 1, "a" <> "b", `1 <> 2`

# expect output:
#   1 'a' [1, 'b'] 12 None
#   True False True True
