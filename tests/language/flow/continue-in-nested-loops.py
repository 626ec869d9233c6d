# Continue in nested loops.
found = []
for a in range(1, 20):
    for b in range(a, 20):
        c = a * a + b * b
        for d in range(b, 30):
            if d * d < c: continue
            if d * d > c: break
            found.append((a, b, d))
print found  # expect: [(3, 4, 5), (5, 12, 13), (6, 8, 10), (8, 15, 17), (9, 12, 15), (12, 16, 20)]
