# A class in a class is an attribute.
class Tree(object):
    class Node(object):
        limit = 3
        def __init__(self, value):
            self.value = value
    least = Node.limit + 1
    def make(self, value):
        return self.Node(value)
print Tree.Node(4).value, Tree().make(5).value, Tree.least, Tree.Node.__name__
# expect output:
#   4 5 4 Node
