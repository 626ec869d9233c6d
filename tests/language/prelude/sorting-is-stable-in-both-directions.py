pairs = [(i % 3, i) for i in range(9)]
first = lambda pair: pair[0]
print sorted(pairs, key=first)                 # expect: [(0, 0), (0, 3), (0, 6), (1, 1), (1, 4), (1, 7), (2, 2), (2, 5), (2, 8)]
print sorted(pairs, key=first, reverse=True)   # expect: [(2, 2), (2, 5), (2, 8), (1, 1), (1, 4), (1, 7), (0, 0), (0, 3), (0, 6)]
