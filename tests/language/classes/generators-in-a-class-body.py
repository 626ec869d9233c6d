# Only the first iterable of a generator expression belongs to the class body.
size = "module"
class Body(object):
    size = 2
    items = [1, 2, 3]
    pairs = list((size, item) for item in items)
    same = [(size, item) for item in items[:1]]
print Body.pairs, Body.same
# expect output:
#   [('module', 1), ('module', 2), ('module', 3)] [(2, 1)]
