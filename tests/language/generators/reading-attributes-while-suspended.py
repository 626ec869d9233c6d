# A generator sees changes that happen between two values.
items = [1, 2]
limit = 10


def watching():
    for item in items:
        if item > limit:
            return
        yield item


w = watching()
print w.next()
items.append(3)
print w.next()
limit = 2
print list(w)


class Counter(object):
    def __init__(self):
        self.n = 0

    def run(self):
        while self.n < 5:
            self.n += 1
            yield self.n


c = Counter()
r = c.run()
print r.next()
c.n = 3
print list(r), c.n

# expect output:
#   1
#   2
#   []
#   1
#   [4, 5] 5
