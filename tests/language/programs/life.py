# Life.
def step(cells):
    counts = {}
    for (x, y) in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = (x + dx, y + dy)
                    counts[key] = counts.get(key, 0) + 1
    new = {}
    for key, n in counts.items():
        if n == 3 or (n == 2 and key in cells):
            new[key] = True
    return new
cells = {(1, 0): True, (2, 1): True, (0, 2): True, (1, 2): True, (2, 2): True}
for generation in range(5):
    print generation, sorted(cells.keys())
    cells = step(cells)
# expect output:
#   0 [(0, 2), (1, 0), (1, 2), (2, 1), (2, 2)]
#   1 [(0, 1), (1, 2), (1, 3), (2, 1), (2, 2)]
#   2 [(0, 2), (1, 3), (2, 1), (2, 2), (2, 3)]
#   3 [(1, 1), (1, 3), (2, 2), (2, 3), (3, 2)]
#   4 [(1, 3), (2, 1), (2, 3), (3, 2), (3, 3)]
