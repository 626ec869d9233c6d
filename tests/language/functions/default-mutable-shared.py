# Default mutable shared.
def f(item, bag={}):
    bag[item] = bag.get(item, 0) + 1
    return sorted(bag.items())
print f("a")  # expect: [('a', 1)]
print f("b")  # expect: [('a', 1), ('b', 1)]
print f("a")  # expect: [('a', 2), ('b', 1)]
