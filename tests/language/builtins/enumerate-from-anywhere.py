# enumerate counts from its start.
print list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], 1)), list(enumerate("a", -3))
numbers = enumerate("xyz")
print next(numbers), list(numbers), next(numbers, "end")

# expect output:
#   [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [] [(-3, 'a')]
#   (0, 'x') [(1, 'y'), (2, 'z')] end
