# del takes out every n-th value, from either end.
for step in [1, 2, 3, -1, -2, -4]:
    values = range(8)
    del values[::step]
    print step, values,
    values = range(8)
    del values[6:1:step]
    print values

# expect output:
#   1 [] [0, 1, 2, 3, 4, 5, 6, 7]
#   2 [1, 3, 5, 7] [0, 1, 2, 3, 4, 5, 6, 7]
#   3 [1, 2, 4, 5, 7] [0, 1, 2, 3, 4, 5, 6, 7]
#   -1 [] [0, 1, 7]
#   -2 [0, 2, 4, 6] [0, 1, 3, 5, 7]
#   -4 [0, 1, 2, 4, 5, 6] [0, 1, 3, 4, 5, 7]
