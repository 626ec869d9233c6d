# Sort is stable.
pairs = [(i % 3, i) for i in range(12)]
print sorted(pairs, key=lambda p: p[0])  # expect: [(0, 0), (0, 3), (0, 6), (0, 9), (1, 1), (1, 4), (1, 7), (1, 10), (2, 2), (2, 5), (2, 8), (2, 11)]
print sorted(pairs, key=lambda p: p[0], reverse=True)  # expect: [(2, 2), (2, 5), (2, 8), (2, 11), (1, 1), (1, 4), (1, 7), (1, 10), (0, 0), (0, 3), (0, 6), (0, 9)]
