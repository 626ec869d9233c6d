# __str__ may use repr of its own parts, to any depth.
class Leaf(object):
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return "Leaf(%r)" % self.value


class Pair(object):
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def __str__(self):
        return "(" + str(self.left) + " . " + str(self.right) + ")"

    def __repr__(self):
        return "Pair(%r, %r)" % (self.left, self.right)


p = Pair(Pair(Leaf(1), Leaf("two")), Leaf([3, Leaf(4)]))
print p
print repr(p)
print [p]


class Endless(object):
    def __str__(self):
        return str(self)


try:
    str(Endless())
except RuntimeError as e:
    print str(e)[:32]

# expect output:
#   ((Leaf(1) . Leaf('two')) . Leaf([3, Leaf(4)]))
#   Pair(Pair(Leaf(1), Leaf('two')), Leaf([3, Leaf(4)]))
#   [Pair(Pair(Leaf(1), Leaf('two')), Leaf([3, Leaf(4)]))]
#   maximum recursion depth exceeded
