# Delete and reinsert.
d = {}
for i in range(20): d[i] = i
for i in range(0, 20, 2): del d[i]
for i in range(0, 20, 4): d[i] = -i
print sorted(d.items())  # expect: [(0, 0), (1, 1), (3, 3), (4, -4), (5, 5), (7, 7), (8, -8), (9, 9), (11, 11), (12, -12), (13, 13), (15, 15), (16, -16), (17, 17), (19, 19)]
print sorted(d.keys()) == sorted([k for k in d])  # expect: True
