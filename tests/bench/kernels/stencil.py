# Heat spreading on a square plate: each new value is the mean of four neighbours. On arrays of
# floats; nested lists where module array has no dimensions.
from array import array


def zeros(n):
    try:
        return array(n, n)
    except TypeError:
        return [[0.0] * n for i in range(n)]


def step(old, new, n):
    for i in range(1, n - 1):
        above, row, below, result = old[i - 1], old[i], old[i + 1], new[i]
        for j in range(1, n - 1):
            result[j] = (above[j] + below[j] + row[j - 1] + row[j + 1]) * 0.25


def main(n):
    plate = zeros(n)
    other = zeros(n)
    for i in range(n):
        plate[i][0] = other[i][0] = 100.0
    for sweep in range(60):
        step(plate, other, n)
        plate, other = other, plate
    return "%.9f" % plate[n // 2][1]


SIZE = 100
