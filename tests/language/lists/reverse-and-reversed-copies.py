# reverse works in place and returns None.
values = [3, 1, 2]
print values.reverse(), values, values[::-1], sorted(values)[::-1]
empty = []
empty.reverse()
print empty, [1][::-1]

# expect output:
#   None [2, 1, 3] [3, 1, 2] [3, 2, 1]
#   [] [1]
