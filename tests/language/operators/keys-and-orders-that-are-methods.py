# key and cmp may be bound methods and instances that can be called.
class Order(object):
    def __init__(self, sign):
        self.sign = sign

    def key(self, value):
        return self.sign * value

    def cmp(self, left, right):
        return self.sign * cmp(left, right)

    def __call__(self, value):
        return -self.sign * value


up, down = Order(1), Order(-1)
print sorted([1, 3, 2], key=down.key), sorted([1, 3, 2], cmp=down.cmp), sorted([1, 3, 2], key=up)
print max([1, 3, 2], key=down.key), min([1, 3, 2], key=up), sorted([1, 3, 2], up.cmp, reverse=True)
items = [3, 1, 2]
items.sort(key=down.key)
print items, map(up.key, items), filter(lambda v: v > 1, items), reduce(up.cmp, items)

# expect output:
#   [3, 2, 1] [3, 2, 1] [3, 2, 1]
#   1 3 [3, 2, 1]
#   [3, 2, 1] [3, 2, 1] [3, 2] 0
