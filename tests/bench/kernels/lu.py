# LU decomposition without pivoting of a diagonally heavy matrix on nested lists.


def matrix(n):
    rows = []
    for i in range(n):
        row = []
        for j in range(n):
            row.append(1.0 / (i + j + 1.0))
        row[i] += n
        rows.append(row)
    return rows


def decompose(a, n):
    for k in range(n):
        pivot_row = a[k]
        pivot = pivot_row[k]
        for i in range(k + 1, n):
            row = a[i]
            factor = row[k] / pivot
            row[k] = factor
            for j in range(k + 1, n):
                row[j] -= factor * pivot_row[j]


def main(n):
    a = matrix(n)
    decompose(a, n)
    product = 1.0
    for i in range(n):
        product *= a[i][i] / n
    return int(product * 1000000)


SIZE = 70
