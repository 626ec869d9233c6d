# Transpose and zip.
m = [[1, 2, 3], [4, 5, 6]]
print zip(*m), map(list, zip(*m)), [sum(r) for r in m], map(sum, zip(*m))  # expect: [(1, 4), (2, 5), (3, 6)] [[1, 4], [2, 5], [3, 6]] [6, 15] [5, 7, 9]
