# A slice without a step takes any number of values.
values = [0, 1, 2, 3]
values[1:3] = "abc"
print values
values[2:2] = [9]
values[10:] = (7, 8)
values[-1:0] = []
print values
values[:] = values[::-1]
values[3:1] = [5]
print values
values[:] = xrange(2)
print values

# expect output:
#   [0, 'a', 'b', 'c', 3]
#   [0, 'a', 9, 'b', 'c', 3, 7, 8]
#   [8, 7, 3, 5, 'c', 'b', 9, 'a', 0]
#   [0, 1]
