# The first items that differ decide, else the length.
print (1, 2) < (1, 3), (1, 2) < (1, 2, 0), () < (0,), (2,) > (1, 9), (1, 2) == (1.0, 2), (1,) != (1, 1)
print cmp((1, 2), (1, 3)), max((1, 2), (2, 0)), sorted([(2, "a"), (1, "b"), (1, "a")])

# expect output:
#   True True True True True True
#   -1 (2, 0) [(1, 'a'), (1, 'b'), (2, 'a')]
