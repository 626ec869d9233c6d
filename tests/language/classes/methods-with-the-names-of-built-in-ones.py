# A class may have methods that lists, texts and dicts have, too.
class Bag(object):
    def __init__(self): self.items = []
    def append(self, item): self.items.append(item * 2)
    def sort(self, key=None): return "sorted by %s" % key
    def get(self, key, default=None): return (key, default)
    def join(self, *parts): return parts
bag = Bag()
bag.append(4)
print bag.items, bag.sort(), bag.sort(key=1), bag.get("a"), bag.get("a", default=3), bag.join(1, 2)
# expect output:
#   [8] sorted by None sorted by 1 ('a', None) ('a', 3) (1, 2)
