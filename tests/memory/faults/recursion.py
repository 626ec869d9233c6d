def tree(depth):
    if depth == 0:
        return None
    return [tree(depth - 1), depth, tree(depth - 1)]


def flat(node):
    if node is None:
        return []
    return flat(node[0]) + [node[1]] + flat(node[2])


def work():
    whole = tree(4)
    print flat(whole)
    print whole == tree(4), str(tree(2)), cmp(whole[0], whole[2])
