# oracle: none, CPython's module array has no dimensions
# An expression of elements in a loop is one chain of terms for arrays of floats; the same function does the same
# to lists, to arrays of other types, and where an index or a divisor is wrong.
from array import array


def items(x, y, w, n):
    for j in range(1, n - 1):
        y[j] = (x[j] + x[j - 1] - x[j + 1]) * w / 4 / x[j] - y[j] * 2
    for j in range(n):
        y[j] += x[j]
    for j in range(n):
        y[j] -= x[j] * y[j]
    for j in range(1, n):
        x[j] = x[j - 1] + x[j]
    return j


def pairs(a, b, n):
    for i in range(1, n - 1):
        for j in range(1, n - 1):
            b[i][j] = (a[i - 1][j] + a[i + 1][j] - a[i][j - 1] * a[i][j + 1]) / 2.5
        for j in range(n):
            b[j][j] = b[j][j] / a[i][j] - a[j][i]
            b[i][j] *= a[j][j] - 0.5


def product(a, b, n):
    c = [[0.0] * n for i in range(n)]
    for i in range(n):
        row = a[i]
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += row[k] * b[k][j]
            c[i][j] = total
            k = 0
            less = 1.0
            while k < n:
                less = less - a[i][k] * b[k][j] / 2
                k += 1
            c[i][j] += less / (b[i][j] + a[j][i])
    return c


def filled(values, n, one=1.0):
    for i in range(n):
        for j in range(n):
            values[i][j] = (i * 7 + j * 5) % 11 + one
    return values


def same(values, others):
    for i in range(len(others)):
        if [value for value in values[i]] != [value for value in others[i]]:
            return False
    return True


n = 9
nested, rows = filled([[0.0] * n for i in range(n)], n), filled(array(n, n), n)
first, second = filled([[0.0] * n for i in range(n)], n), filled(array(n, n), n)
for step in range(3):
    pairs(nested, first, n)
    pairs(rows, second, n)
    print same(rows, nested), same(second, first),
    print items(nested[step], first[step + 1], 0.75, n), items(rows[step], second[step + 1], 0.75, n),
    print same(rows, nested), same(second, first), product(nested, first, n) == product(rows, second, n)
small = filled(array(4, 4, dtype="int32"), 4, 1)
single = filled(array(4, 4, dtype="float32"), 4)
print product(small, single, 4) == product(filled([[0] * 4 for i in range(4)], 4, 1), filled([[0.0] * 4 for i in range(4)], 4), 4)


def smooth(x, y, n):
    for j in range(n):
        y[j] = x[j - 1] + x[j] + x[j + 1]


def divide(x, y, n):
    for j in range(n):
        y[j] = y[j] / x[j] + x[j]


def put(x, j, value):
    for step in range(1):
        x[j] = value
    return x


def attempt(function, x, y, n):
    try:
        function(x, y, n)
    except Exception as error:
        print type(error).__name__, error
    print y


for make in (lambda: [1.0, 2.0, 0.0, 4.0], lambda: put(array(4), slice(None), [1, 2, 0, 4])):
    attempt(smooth, make(), make(), 4)
    attempt(divide, make(), make(), 4)
    attempt(smooth, make(), make(), 3)
    attempt(smooth, make(), make(), 1.5)


def last(x, n):
    for j in range(n):
        x[0] = x[0] + x[j] * 1
    return j, x[0]


def total(x, n):
    sum = -0.0
    j = 2
    for j in range(0, n, 2):
        sum = sum + x[j] * x[j + 1]
    for i in range(n):
        j = x[i] + x[i]
    return sum, j


long = array(5000)
long[:] = 1
print last(long, 5000)[0], last(long, 3), total(put(array(4), slice(None), [1, 2, 3, 4]), 4), total([1, 2, 3, 4], 4)


def strange(x, text, n):
    for j in range(n):
        text = text + (x[j] + x[j])
    return text


for text in (1, 2.5, "a", None):
    try:
        print strange(array(2), text, 2), strange([1, 2], text, 2)
    except TypeError as error:
        print error

# expect output:
#   True True 8 8 True True True
#   True True 8 8 True True True
#   True True 8 8 True True True
#   True
#   IndexError list index out of range
#   [7.0, 3.0, 6.0, 4.0]
#   ZeroDivisionError float division by zero
#   [2.0, 3.0, 0.0, 4.0]
#   [7.0, 3.0, 6.0, 4.0]
#   TypeError range() integer end argument expected, got float.
#   [1.0, 2.0, 0.0, 4.0]
#   IndexError array index out of range
#   [7.0, 3.0, 6.0, 4.0]
#   ZeroDivisionError float division by zero
#   [2.0, 3.0, 0.0, 4.0]
#   [7.0, 3.0, 6.0, 4.0]
#   TypeError range() integer end argument expected, got float.
#   [1.0, 2.0, 0.0, 4.0]
#   4999 (2, 10004.0) (14.0, 8.0) (14.0, 8)
#   1.0 7
#   2.5 8.5
#   a0.00.0 a24
#   unsupported operand type(s) for +: 'NoneType' and 'float'
