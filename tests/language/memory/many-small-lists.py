# Many small lists.
rows = []
for i in range(50):
    rows.append([j for j in range(10)])
total = 0
for turn in range(20):
    for r in rows:
        total += sum(r)
        r[turn % 10] = turn
print total  # expect: 67500
