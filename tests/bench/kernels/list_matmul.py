# Matrix product on nested lists of floats, the textbook triple loop.


def matrix(n, value):
    rows = []
    for i in range(n):
        row = []
        for j in range(n):
            row.append(value + i * 0.5 - j * 0.25)
        rows.append(row)
    return rows


def multiply(a, b, n):
    rows = []
    for i in range(n):
        row = []
        ai = a[i]
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += ai[k] * b[k][j]
            row.append(total)
        rows.append(row)
    return rows


def main(n):
    a = matrix(n, 1.0)
    b = matrix(n, 2.0)
    product = multiply(a, b, n)
    return product[3][4] + product[n - 1][n - 2]


SIZE = 60
