# oracle: none, CPython's module array has no dimensions
from array import array, arraycopy, copy, fill, freearray, nbytes, shape
a = array(3, 3)
b = a
row = a[1]
kept = copy(a[2])
other = array(3)
class Holder(object):
    pass
holder = Holder()
holder.values = [a[0], (a,)]
freearray(b)
def put(values):
    values[0] = 1
def loop(values):
    for value in values:
        print value
def sums(values):
    total = 0.0
    for i in range(3):
        total += values[i] * values[i]
    return total
def unpack(values):
    x, y, z = values
uses = (
    lambda v: v[0], lambda v: v[1, 1], lambda v: v[1][1], lambda v: v[0:1], put, loop, sums, unpack, len, list, sum,
    lambda v: v + 1, lambda v: other * v, lambda v: 1 in v, shape, nbytes,
    copy, lambda v: fill(v, 0), lambda v: arraycopy(other, v), freearray,
    lambda v: v == other, lambda v: other == v, lambda v: v == v, lambda v: v != other,
    str, repr, lambda v: [v] == [other], lambda v: "%s" % v, lambda v: [a] == [holder.values[0]],
)
for use in uses:
    for values in (a, row, holder.values[0], holder.values[1][0]):
        try:
            result = use(values)
            print "no error", result
        except TypeError as error:
            if str(error) != "a value was used after it was freed":
                print error
print kept, other, a is row
total = 0
for i in range(200):
    c = array(50, 10)
    c[i % 50] = i
    total += c[i % 50, 3]
    freearray(c)
print total
for value in (3, [1], None):
    try:
        freearray(value)
    except TypeError as error:
        print error
d = array(2, 2)
try:
    for row in d:
        print row
        freearray(d)
except TypeError as error:
    print error
print kept == other

# expect output:
#   [0.0, 0.0, 0.0] [0.0, 0.0, 0.0] False
#   19900.0
#   an array is required, not 'int'
#   an array is required, not 'list'
#   an array is required, not 'NoneType'
#   [0.0, 0.0]
#   a value was used after it was freed
#   True
