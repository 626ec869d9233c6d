# in, index, count and remove compare by __eq__.
class N(object):
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == (other.n if isinstance(other, N) else other)

    def __repr__(self):
        return "N%d" % self.n


items = [N(1), N(2), 3, N(2)]
print N(2) in items, N(5) in items, 2 in items, 3 in items, N(3) in items, N(9) not in items
print items.index(N(2)), items.count(N(2)), items.index(3), items.count(1)
items.remove(N(2))
print items
print N(1) in (N(2), N(1)), (N(2), N(1)).index(N(1)), N(2) in (x for x in items), N(3) in {3: 1}.values()
try:
    items.remove(N(7))
except ValueError as error:
    print error
try:
    items.index(N(7))
except ValueError as error:
    print error

# expect output:
#   True False True True True True
#   1 2 2 1
#   [N1, 3, N2]
#   True 1 True False
#   list.remove(x): x not in list
#   N7 is not in list
