# The first iterable is evaluated where the expression stands, all else later.
def first():
    print "first"
    return [1, 2]


g = (x for x in first())
print "made"
print list(g)
try:
    g = (x for x in 5)
except TypeError, t:
    print t
g = (x for x in [1] for y in 5)
try:
    list(g)
except TypeError, t:
    print t
n = 5
g = (x + n for x in range(3))
n = 10
print list(g)
items = [1]
g = (x for x in items)
items.append(2)
items = [3]
print list(g)
x = "kept"
list(x for x in range(3))
print x

# expect output:
#   first
#   made
#   [1, 2]
#   'int' object is not iterable
#   'int' object is not iterable
#   [10, 11, 12]
#   [1, 2]
#   kept
