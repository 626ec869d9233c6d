# A list whose sort fails still has all its items.
class X(object):
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if self.n == 3 or other.n == 3:
            raise ValueError("three")
        return self.n < other.n


items = [X(n) for n in (5, 4, 3, 2, 1, 0)]
try:
    items.sort()
except ValueError as error:
    print error
print len(items), sorted([x.n for x in items])
try:
    print max(items)
except ValueError as error:
    print error
try:
    print [X(1)] < [X(3)]
except ValueError as error:
    print error

# expect output:
#   three
#   6 [0, 1, 2, 3, 4, 5]
#   three
#   three
