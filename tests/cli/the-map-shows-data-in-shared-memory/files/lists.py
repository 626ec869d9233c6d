rows = []
for i in range(2000):
    rows.append([i])
print len(rows)
