# Exceptions of __init__, properties and operators reach who used them.
class Refuses(object):
    def __init__(self, n):
        if n < 0:
            raise ValueError("negative: %d" % n)
        self.n = n

    @property
    def root(self):
        if self.n > 100:
            raise OverflowError("too large")
        return self.n ** 0.5

    def __add__(self, other):
        raise TypeError("no sums")

    def __getitem__(self, key):
        raise IndexError("no item %r" % key)

    def __len__(self):
        raise RuntimeError("no length")


def attempt(f):
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e


attempt(lambda: Refuses(-1))
attempt(lambda: Refuses(4).root)
attempt(lambda: Refuses(400).root)
attempt(lambda: Refuses(4) + 1)
attempt(lambda: Refuses(4)["k"])
attempt(lambda: len(Refuses(4)))

# expect output:
#   ValueError negative: -1
#   2.0
#   OverflowError too large
#   TypeError no sums
#   IndexError no item 'k'
#   RuntimeError no length
