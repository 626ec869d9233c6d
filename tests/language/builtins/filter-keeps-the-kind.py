# filter makes a str of a str, a tuple of a tuple, a list of the rest.
print repr(filter(lambda c: c.isdigit(), "a1b2")), filter(None, (0, 1, "", "a"))
print filter(None, [0, 1, [], [0]]), filter(lambda x: x > 1, xrange(4)), filter(None, {0: 1, 2: 3})

# expect output:
#   '12' (1, 'a')
#   [1, [0]] [2, 3] [2]
