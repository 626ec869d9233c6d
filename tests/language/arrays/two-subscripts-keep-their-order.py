# oracle: none, CPython's module array has no dimensions
from array import array
def note(name, value):
    print name,
    return value
a = array(2, 3, dtype=int)
note("a", a)[note("i", 1)][note("j", 2)] = note("v", 7)
print a[1][2]
note("a", a)[note("i", 1), note("j", 2)] = note("v", 8)
print a[1, 2]
note("a", a)[note("i", 1)][note("j", 2)] += note("v", 1)
print a[1][2]
print note("a", a)[note("i", -1)][note("j", -1)], note("a", a)[note("i", -1), note("j", -1)]
def get(i, j):
    return a[i][j], a[i, j], a[i][j + 0]
def attempt(i, j):
    for read in (lambda: a[i][j], lambda: a[i, j], lambda: a[i][note("j", j)]):
        try:
            print read(),
        except (IndexError, TypeError) as error:
            print error,
    print
print get(0, 0), get(True, 2)
attempt(2, 0)
attempt(0, 3)
attempt(-3, "x")
attempt(0, "x")
attempt(0, None)
attempt("x", 0)
c = array(2, 2, 2)
c[1][0][1] = 1
c[1][1] = 2
def three(i, j):
    c[i][j] = 4
    c[i][j][0] += 1
    return c[i][j], c[i, j], c[i][j][1], c[i, j, 1]
print three(0, 1), c
line = array(3)
def one(i, j):
    try:
        return line[i][j]
    except TypeError as error:
        return error
print one(0, 0)


# expect output:
#   v a i j 7
#   v a i j 8
#   a i j v 9
#   a i j 9 a i j 9
#   (0, 0, 0) (9, 9, 9)
#   array index out of range array index out of range array index out of range
#   array index out of range array index out of range j array index out of range
#   array index out of range array index out of range array index out of range
#   sequence index must be integer, not 'str' sequence index must be integer, not 'str' j sequence index must be integer, not 'str'
#   sequence index must be integer, not 'NoneType' sequence index must be integer, not 'NoneType' j sequence index must be integer, not 'NoneType'
#   sequence index must be integer, not 'str' sequence index must be integer, not 'str' sequence index must be integer, not 'str'
#   ([5.0, 4.0], [5.0, 4.0], 4.0, 4.0) [[[0.0, 0.0], [5.0, 4.0]], [[0.0, 1.0], [2.0, 2.0]]]
#   'float' object has no attribute '__getitem__'
