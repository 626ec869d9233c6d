# What takes any iterable takes generators.
def count(n):
    for i in range(n):
        yield n - i


a, b, c = count(3)
print a, b, c
(d, e), f = (count(2), 5)
print d, e, f
try:
    a, b = count(3)
except ValueError, v:
    print v
try:
    a, b = count(1)
except ValueError, v:
    print v


def show(*values):
    print values


show(*count(3))
show(0, *count(2))
items = [9]
items += count(2)
items.extend(count(1))
print items, list(count(3)), tuple(count(2)), sorted(count(4)), sum(count(4))
items[1:2] = count(3)
print items
print max(count(4)), min(count(4)), zip(count(2), "ab"), map(None, count(2)), sorted(set(count(3)))
print filter(lambda x: x > 1, count(3)), reduce(lambda x, y: x * y, count(5))
print 2 in count(3), 5 in count(3), 5 not in count(3)
print "-".join(str(x) for x in count(3)), dict((x, x) for x in count(1))

# expect output:
#   3 2 1
#   2 1 5
#   too many values to unpack
#   need more than 1 value to unpack
#   (3, 2, 1)
#   (0, 2, 1)
#   [9, 2, 1, 1] [3, 2, 1] (2, 1) [1, 2, 3, 4] 10
#   [9, 3, 2, 1, 1, 1]
#   4 1 [(2, 'a'), (1, 'b')] [2, 1] [1, 2, 3]
#   [3, 2] 120
#   True False True
#   3-2-1 {1: 1}
