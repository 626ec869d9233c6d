# Matrix inverse.
# flavours: full, doubles
def inverse(m):
    n = len(m)
    a = [row[:] + [1.0 if i == j else 0.0 for j in range(n)] for i, row in enumerate(m)]
    for c in range(n):
        p = max(range(c, n), key=lambda r: abs(a[r][c]))
        a[c], a[p] = a[p], a[c]
        scale = a[c][c]
        a[c] = [x / scale for x in a[c]]
        for r in range(n):
            if r != c:
                f = a[r][c]
                a[r] = [x - f * y for x, y in zip(a[r], a[c])]
    return [row[n:] for row in a]
for row in inverse([[2.0, 1.0], [5.0, 3.0]]):
    print ["%.3f" % x for x in row]
# expect output:
#   ['3.000', '-1.000']
#   ['-5.000', '2.000']
