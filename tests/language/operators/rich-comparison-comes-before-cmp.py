# __cmp__ is asked only when no rich comparison answers.
class Mixed(object):
    def __eq__(self, other):
        return "eq"

    def __cmp__(self, other):
        return -1


class Declines(object):
    def __lt__(self, other):
        return NotImplemented

    def __cmp__(self, other):
        return 1


m = Mixed()
print m == 1, m != 1, m < 1, m > 1, 1 == m, 1 < m
d = Declines()
print d < 1, d > 1, d == 1

# expect output:
#   eq True True False eq False
#   False True False
