# Lists, tuples and dicts compare the instances in them by their methods.
class N(object):
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, N) and self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print [N(1), 2] == [N(1), 2], [N(1)] == [N(2)], (N(1),) == (N(1),), [N(1)] != [N(1)], [N(1)] != [N(2)]
print [N(1)] < [N(2)], (N(1), 5) < (N(1), 6), [[N(1)], 2] == [[N(1)], 2], [N(1)] < [N(1), 0]
print {1: N(1)} == {1: N(1)}, {1: N(1)} == {1: N(2)}, {1: N(1)} == {2: N(1)}, {1: N(1)} != {1: N(2)}
print [N(1)] == (N(1),), [N(1)] == [N(1), 1], {1: N(1)} == {1: N(1), 2: 2}

# expect output:
#   True False True False True
#   True True True True
#   True False False True
#   False False False
