# cores: 2
# Sort keys, comparisons and iterators that wait for a message go on where they were.
from parallel import coreid, send, recv


class Slow(object):
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return recv(1) * 0 + self.n < other.n

    def __cmp__(self, other):
        return recv(1) * 0 + cmp(self.n, other.n)


class Counter(object):
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        return self

    def next(self):
        if self.count == 0:
            raise StopIteration
        self.count -= 1
        return recv(1) * 0 + self.count


def key(value):
    return recv(1) * 0 - value


if coreid() == 0:
    items = [Slow(n) for n in (3, 1, 2)]
    print [x.n for x in sorted(items)], min(items).n, max(items).n  # expect: [1, 2, 3] 1 3
    print sorted([3, 1, 2], key=key), sorted([3, 1, 2], cmp=lambda a, b: recv(1) * 0 + a - b)  # expect: [3, 2, 1] [1, 2, 3]
    print Slow(1) == Slow(1), Slow(1) <= Slow(0), [Slow(1)] == [Slow(2)]  # expect: True False False
    print list(Counter(3)), sum(Counter(4)), zip(Counter(2), "abc"), 1 in Counter(3)  # expect: [2, 1, 0] 6 [(1, 'a'), (0, 'b')] True
    print map(key, [1, 2]), filter(lambda x: recv(1) * 0 + x, [0, 5]), reduce(lambda a, b: recv(1) * 0 + a + b, [1, 2, 3])  # expect: [-1, -2] [5] 6
    a, b = Counter(2)
    print a, b, max(Counter(4)), [x for x in Counter(2) for y in Counter(1)]  # expect: 1 0 3 [1, 0]
    send("enough", 1)
else:
    from parallel import nonblocking_send
    for n in range(200):
        nonblocking_send(n, 0)
    print recv(0)  # expect on core 1: enough
