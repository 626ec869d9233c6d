# oracle: none, CPython's module array has no dimensions
# Programs with arrays have instructions of their own for two subscripts.
from array import array
array(1)
def note(name, value):
    print name,
    return value
def both(values, i, j):
    return values[i][j]
def pair(values, i, j):
    return values[i, j]
def put(values, i, j, value):
    values[i][j] = value
    values[i][j] += 1
    values[i][j + 0] *= 2
nested = [[1, 2], (3, 4), "ab", {5: 6}]
print both(nested, 0, 1), both(nested, -3, -1), both(nested, 2, 0), both(nested, 3, 5)
table = {1: {2: 3}, (1, 2): 4}
print both(table, 1, 2), pair(table, 1, 2)
put(nested, 0, 1, 10)
put(table, 1, 2, 1)
print nested, table[1][2]
table[3, 4] = 5
table[3, 4] += 1
print table[3, 4], len(table)
for values, i, j in ((nested, 4, "x"), (nested, 1, 2), (nested, 3, 6), (nested, "y", 0), (5, 0, 0), (nested, 1, None)):
    try:
        print both(values, i, j)
    except (IndexError, KeyError, TypeError) as error:
        print type(error).__name__, error
    try:
        print pair(values, i, j)
    except (IndexError, KeyError, TypeError) as error:
        print type(error).__name__, error
try:
    note("a", nested)[note("i", 9)][note("j", 0)]
except IndexError as error:
    print error
note("a", nested)[note("i", 0)][note("j", 0)] = note("v", 7)
note("a", nested)[note("i", 0)][note("j", 0)] += note("v", 7)
print nested[0]
def swap(values, i):
    i = values[i][i]
    return i
print swap([[5]], 0), swap(array(1, 1), 0)


# expect output:
#   2 4 a 6
#   3 4
#   [[1, 22], (3, 4), 'ab', {5: 6}] 4
#   6 3
#   IndexError list index out of range
#   TypeError list indices must be integers, not tuple
#   IndexError tuple index out of range
#   TypeError list indices must be integers, not tuple
#   KeyError 6
#   TypeError list indices must be integers, not tuple
#   TypeError list indices must be integers, not str
#   TypeError list indices must be integers, not tuple
#   TypeError 'int' object has no attribute '__getitem__'
#   TypeError 'int' object has no attribute '__getitem__'
#   TypeError tuple indices must be integers, not NoneType
#   TypeError list indices must be integers, not tuple
#   a i list index out of range
#   v a i j a i j v [14, 22]
#   5 0.0
