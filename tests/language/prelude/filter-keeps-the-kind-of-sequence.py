print filter(lambda x: x > 1, [1, 2, 3])       # expect: [2, 3]
print filter(lambda c: c != "a", "banana")     # expect: bnn
print filter(None, (0, 1, "", 2))              # expect: (1, 2)
print filter(None, [0, [], 3])                 # expect: [3]
print filter(lambda x: x, xrange(3))           # expect: [1, 2]
