# Objects, strings, dicts and garbage on every core; containers as messages.
from parallel import coreid, numcores, send, recv

me = coreid()

class Tree(object):
    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None

    def add(self, value):
        side = "left" if value < self.value else "right"
        below = getattr(self, side)
        if below is None:
            setattr(self, side, Tree(value))
        else:
            below.add(value)

    def values(self):
        below = self.left.values() if self.left else []
        return below + [self.value] + (self.right.values() if self.right else [])

tree = Tree(500)
value = me + 17
for turn in range(120):
    value = value * 3677 % 1009
    tree.add(value)
words = {}
for value in tree.values():
    key = "%x" % (value % 37)
    words[key] = words.get(key, "") + str(value)[-1:]
text = ",".join(["%s=%s" % pair for pair in sorted(words.items())])
if me > 0:
    send((text, words, tree.values()), me - 1)
if me < numcores() - 1:
    other, others, values = recv(me + 1)
    print me, len(other), len(others), sum(values), other[:40]
print hash(text) % 1000003, long(value) ** 5
