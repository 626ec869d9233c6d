# Knapsack.
weights = [12, 2, 1, 4, 1]
values = [4, 2, 1, 10, 2]
room = 15
best = [0] * (room + 1)
for w, v in zip(weights, values):
    for r in range(room, w - 1, -1):
        best[r] = max(best[r], best[r - w] + v)
print best  # expect: [0, 2, 3, 4, 10, 12, 13, 14, 15, 15, 15, 15, 15, 15, 15, 15]
