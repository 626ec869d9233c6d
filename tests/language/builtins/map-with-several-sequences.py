# map takes a value of each sequence; None stands for missing ones.
print map(lambda x, y: (x, y), [1, 2, 3], "ab")
print map(None, [1, 2], [3]), map(None, "ab"), map(None, [])
print map(lambda *values: len(values), [1], [2], [3])
print map(str, (1, 2.5, None)), map(len, {"key": 1}), map(abs, xrange(-2, 1))

# expect output:
#   [(1, 'a'), (2, 'b'), (3, None)]
#   [(1, 3), (2, None)] ['a', 'b'] []
#   [3]
#   ['1', '2.5', 'None'] [3] [2, 1, 0]
