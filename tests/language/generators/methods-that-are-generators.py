# Methods of classes may be generators, __iter__ too.
class Box(object):
    def __init__(self, items):
        self.items = items

    def walk(self, twice=False):
        for i in self.items:
            yield i
            if twice:
                yield i

    def __iter__(self):
        for i in reversed(self.items):
            yield i


b = Box([1, 2, 3])
print list(b.walk()), list(b.walk(True)), list(b.walk(twice=True))
print list(b), [x for x in b], sum(b), 2 in b
walk = b.walk
print list(walk())
for x in b:
    for y in b:
        print x * y,
print

# expect output:
#   [1, 2, 3] [1, 1, 2, 2, 3, 3] [1, 1, 2, 2, 3, 3]
#   [3, 2, 1] [3, 2, 1] 6 True
#   [1, 2, 3]
#   9 6 3 6 4 2 3 2 1
