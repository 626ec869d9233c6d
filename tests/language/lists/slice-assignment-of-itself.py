# A list may be put into its own slice.
values = [1, 2, 3]
values[1:2] = values
print values
values[:0] = values
print values
values[::2] = values[1::2]
print values

# expect output:
#   [1, 1, 2, 3, 3]
#   [1, 1, 2, 3, 3, 1, 1, 2, 3, 3]
#   [1, 1, 3, 3, 1, 1, 2, 2, 3, 3]
