# A container that is being shown is dots inside itself, also through an instance.
class A(object):
    def __repr__(self):
        return "A"


a = A()
items = [a]
items.append(items)
print items
table = {1: a}
table[2] = table
print table


class Node(object):
    def __init__(self):
        self.children = []

    def __repr__(self):
        return "Node(%r)" % (self.children,)


n, m = Node(), Node()
n.children.append(m)
n.children.append(1)
print n
n.children.append(n)
print n
m.children.append(n.children)
print n
print m

# expect output:
#   [A, [...]]
#   {1: A, 2: {...}}
#   Node([Node([]), 1])
#   Node([Node([]), 1, Node([...])])
#   Node([Node([[...]]), 1, Node([...])])
#   Node([[Node([...]), 1, Node([...])]])
