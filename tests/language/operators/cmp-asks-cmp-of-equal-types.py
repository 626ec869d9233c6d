# cmp() of two instances of a class asks __cmp__ first, of others == < and >.
class Mixed(object):
    def __eq__(self, other):
        return True

    def __cmp__(self, other):
        return -5


class Rich(object):
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n

    def __gt__(self, other):
        return self.n > other.n


m = Mixed()
print cmp(m, Mixed()), cmp(m, m), cmp(m, 1), cmp(1, m), m == 1
print cmp(Rich(1), Rich(2)), cmp(Rich(2), Rich(1)), cmp(Rich(2), Rich(2)), sorted([Rich(2), Rich(1)], cmp)[0].n

# expect output:
#   -1 0 0 0 True
#   -1 1 0 1
