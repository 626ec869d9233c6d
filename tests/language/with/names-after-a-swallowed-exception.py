# After a swallowed exception the names of the body may be unbound.
class Swallow(object):
    def __enter__(self):
        return 1

    def __exit__(self, *args):
        return True


def bound():
    with Swallow():
        z = 1
        raise ValueError
        z = 2
    print z


def unbound():
    with Swallow():
        raise ValueError
        w = 2
    try:
        print w
    except NameError, n:
        print n


def target():
    with Swallow() as (u, v):
        pass
    try:
        print u
    except NameError, n:
        print n


def rebound(n):
    with Swallow():
        n = 1
        raise ValueError
    return n


bound()
unbound()
target()
print rebound(0)

# expect output:
#   1
#   local variable 'w' referenced before assignment
#   local variable 'u' referenced before assignment
#   1
