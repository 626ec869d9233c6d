# Each comparison asks the left operand, then the right one for its reflection.
class Left(object):
    def __lt__(self, other):
        return "lt"

    def __le__(self, other):
        return "le"

    def __eq__(self, other):
        return "eq"

    def __ne__(self, other):
        return "ne"

    def __gt__(self, other):
        return "gt"

    def __ge__(self, other):
        return "ge"


a = Left()
print a < 1, a <= 1, a == 1, a != 1, a > 1, a >= 1
print 1 < a, 1 <= a, 1 == a, 1 != a, 1 > a, 1 >= a
print a < a, a == a, "x" < a, [1] == a, None != a


class OnlyLess(object):
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


x, y = OnlyLess(1), OnlyLess(2)
print x < y, y < x, x > y, y > x

# expect output:
#   lt le eq ne gt ge
#   gt ge eq ne lt le
#   lt eq gt eq ne
#   True False False True
