# Every function that takes an iterable takes an instance that is one.
class Values(object):
    def __init__(self, *values):
        self.values = values

    def __iter__(self):
        return iter(self.values)


def star(*args):
    return args


v = Values(3, 1, 2)
print list(v), tuple(v), sorted(v), sum(v), min(v), max(v), any(v), all(v), len(set(v))
print zip(v, v), map(str, v), filter(lambda x: x > 1, v), reduce(lambda x, y: x + y, v), list(enumerate(v))
print star(*v), "-".join(Values("a", "b")), dict(Values((1, 2), (3, 4))), [x for x in v], dict((x, x) for x in Values(1))
items = [0]
items.extend(v)
items += v
items[1:2] = v
print items
a, b, c = v
(d, e), f = Values(Values(1, 2), 3)
print a, b, c, d, e, f
for attempt in ("a, b = v", ):
    try:
        a, b = v
    except ValueError as error:
        print error
try:
    a, b, c, d = v
except ValueError as error:
    print error

# expect output:
#   [3, 1, 2] (3, 1, 2) [1, 2, 3] 6 1 3 True True 3
#   [(3, 3), (1, 1), (2, 2)] ['3', '1', '2'] [3, 2] 6 [(0, 3), (1, 1), (2, 2)]
#   (3, 1, 2) a-b {1: 2, 3: 4} [3, 1, 2] {1: 1}
#   [0, 3, 1, 2, 1, 2, 3, 1, 2]
#   3 1 2 1 2 3
#   too many values to unpack
#   need more than 3 values to unpack
