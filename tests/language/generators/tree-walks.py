# A generator may run others of its kind: a tree in order.
def walk(tree):
    if tree is None:
        return
    left, value, right = tree
    for x in walk(left):
        yield x
    yield value
    for x in walk(right):
        yield x


def insert(tree, value):
    if tree is None:
        return (None, value, None)
    left, root, right = tree
    if value < root:
        return (insert(left, value), root, right)
    return (left, root, insert(right, value))


tree = None
for value in [5, 2, 8, 1, 9, 3]:
    tree = insert(tree, value)
print list(walk(tree))
print [x for x in walk(tree) if x > 2]

# expect output:
#   [1, 2, 3, 5, 8, 9]
#   [3, 5, 8, 9]
