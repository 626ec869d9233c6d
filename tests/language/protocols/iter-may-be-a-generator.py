# __iter__ may be a generator function or return any iterator.
class Tree(object):
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left is not None:
            for value in self.left:
                yield value
        yield self.value
        if self.right is not None:
            for value in self.right:
                yield value


class OfList(object):
    def __iter__(self):
        return iter([7, 8])


class OfOther(object):
    def __iter__(self):
        return iter(OfList())


tree = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6, Tree(5)))
print list(tree), [v for v in tree if v % 2], sum(tree), 3 in tree
print list(OfList()), list(OfOther()), [x for x in OfOther()]
a, b = OfList()
print a, b

# expect output:
#   [1, 2, 3, 4, 5, 6] [1, 3, 5] 21 True
#   [7, 8] [7, 8] [7, 8]
#   7 8
