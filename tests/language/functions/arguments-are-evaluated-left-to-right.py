# Callee first, then positional arguments and keywords from left to right.
def note(value):
    print value,
    return value


def target():
    print "callee",
    return lambda *values, **names: (values, sorted(names))


print target()(note(1), note(2), a=note(3), b=note(4))

# expect output:
#   callee 1 2 3 4 ((1, 2), ['a', 'b'])
