# List of lists shares rows.
rows = [[0] * 2] * 3
rows[0][0] = 1
print rows  # expect: [[1, 0], [1, 0], [1, 0]]
rows = [r[:] for r in rows]
rows[0][0] = 9
print rows  # expect: [[9, 0], [1, 0], [1, 0]]
