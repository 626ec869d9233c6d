# locals() in a function is a new dict of its variables that have a value.
def show(a, b=2, *rest, **named):
    c = a + b
    if c > 100:
        late = 1
    gone = 5
    del gone
    print sorted(locals())
    return sorted(locals().items())


print show(1), show(1, 2, 3, x=4)


def outer(x):
    y = 10

    def inner(z):
        return x + z, sorted(locals().items())

    return inner(1), sorted(name for name in locals())


print outer(5)


def frozen():
    value = 1
    names = locals()
    names["value"] = 2
    return value


print frozen()
count = 4


def use(name, size):
    return "%(name)s is %(size)d" % locals()


print use("box", 3), "count" in (lambda: [count])()

# expect output:
#   ['a', 'b', 'c', 'named', 'rest']
#   [('a', 1), ('b', 2), ('c', 3), ('named', {}), ('rest', ())] ['a', 'b', 'c', 'named', 'rest']
#   [('a', 1), ('b', 2), ('c', 3), ('named', {'x': 4}), ('rest', (3,))]
#   ((6, [('x', 5), ('z', 1)]), ['inner', 'x', 'y'])
#   1
#   box is 3 False
