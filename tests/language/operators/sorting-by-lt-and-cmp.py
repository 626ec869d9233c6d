# sort, sorted, min and max use __lt__, __gt__ or __cmp__, and are stable.
class L(object):
    def __init__(self, n, tag=""):
        self.n = n
        self.tag = tag

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return "%d%s" % (self.n, self.tag)


items = [L(2, "a"), L(1, "a"), L(2, "b"), L(1, "b"), L(0)]
print sorted(items), sorted(items, reverse=True)
items.sort()
print items, min(items), max(items), min(L(5), L(4)), max(L(5), L(6))
print sorted([(1, L(2)), (1, L(1)), (0, L(9))]), sorted([[L(2)], [L(1)]])
print sorted(items, key=lambda x: -x.n), sorted([L(3), L(1)], key=lambda x: x)
print sorted(items, cmp=lambda a, b: b.n - a.n), sorted([L(n % 7) for n in range(20)])

# expect output:
#   [0, 1a, 1b, 2a, 2b] [2a, 2b, 1a, 1b, 0]
#   [0, 1a, 1b, 2a, 2b] 0 2a 4 6
#   [(0, 9), (1, 1), (1, 2)] [[1], [2]]
#   [2a, 2b, 1a, 1b, 0] [1, 3]
#   [2a, 2b, 1a, 1b, 0] [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6]
