# Nested.
m = [[0] * 3 for i in range(2)]
m[0][1] = 5
m[1][2] += 7
print m, len(m), len(m[0])  # expect: [[0, 5, 0], [0, 0, 7]] 2 3
t = [[1, 2], [3, 4]]
print [row[0] for row in t], [x for row in t for x in row], [[r[i] for r in t] for i in range(2)]  # expect: [1, 3] [1, 2, 3, 4] [[1, 3], [2, 4]]
