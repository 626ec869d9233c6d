# Print call with several values.
# oracle: none, parentheses around several values are the function form
print("a", 1, "b") # expect: a 1 b
print("a", "b", sep="-") # expect: a-b
print("sum:", 1 + 2) # expect: sum: 3
