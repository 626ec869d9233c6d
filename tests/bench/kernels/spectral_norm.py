# The largest singular value of an infinite matrix given by a formula: calls in inner loops.


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector, n):
    result = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += element(i, j) * vector[j]
        result.append(total)
    return result


def times_transposed(vector, n):
    result = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += element(j, i) * vector[j]
        result.append(total)
    return result


def main(n):
    u = [1.0] * n
    v = u
    for step in range(4):
        v = times_transposed(times(u, n), n)
        u = times_transposed(times(v, n), n)
    vbv = 0.0
    vv = 0.0
    for i in range(n):
        vbv += u[i] * v[i]
        vv += v[i] * v[i]
    return int((vbv / vv) ** 0.5 * 1000000)


SIZE = 60
