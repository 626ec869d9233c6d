# Matrix product on arrays of floats, the textbook triple loop; nested lists where module array has
# no dimensions.
from array import array


def zeros(n):
    try:
        return array(n, n)
    except TypeError:
        return [[0.0] * n for i in range(n)]


def matrix(n, value):
    rows = zeros(n)
    for i in range(n):
        for j in range(n):
            rows[i][j] = value + i * 0.5 - j * 0.25
    return rows


def multiply(a, b, n):
    product = zeros(n)
    for i in range(n):
        ai = a[i]
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += ai[k] * b[k][j]
            product[i][j] = total
    return product


def main(n):
    a = matrix(n, 1.0)
    b = matrix(n, 2.0)
    product = multiply(a, b, n)
    return product[3][4] + product[n - 1][n - 2]


SIZE = 120
