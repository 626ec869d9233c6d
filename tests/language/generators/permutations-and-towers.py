# Recursive generators: permutations, subsets, the towers of Hanoi.
def permutations(items):
    if len(items) <= 1:
        yield items
    else:
        for i in range(len(items)):
            for rest in permutations(items[:i] + items[i + 1:]):
                yield items[i:i + 1] + rest


def subsets(items):
    if not items:
        yield []
        return
    for rest in subsets(items[1:]):
        yield rest
        yield [items[0]] + rest


def moves(n, a, b, c):
    if n:
        for m in moves(n - 1, a, c, b):
            yield m
        yield a + c
        for m in moves(n - 1, b, a, c):
            yield m


print list(permutations([1, 2, 3]))
print len(list(permutations(range(5))))
print list(subsets("abc"))
print " ".join(moves(3, "A", "B", "C"))

# expect output:
#   [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
#   120
#   [[], ['a'], ['b'], ['a', 'b'], ['c'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']]
#   AC AB CB AC BA BC AC
