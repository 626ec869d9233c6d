# Slices of a tuple are tuples.
values = (0, 1, 2, 3, 4)
print values[1:3], values[::-1], values[::2], values[-2:], values[3:1], values[9:], values[4:0:-2]
print values[:] is values, ()[1:2], (1,)[::-1], values[True], values[-5]

# expect output:
#   (1, 2) (4, 3, 2, 1, 0) (0, 2, 4) (3, 4) () () (4, 2)
#   True () (1,) 1 0
