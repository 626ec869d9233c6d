# With the division of the future / asks __truediv__, not __div__.
from __future__ import division


class A(object):
    def __div__(self, other):
        return "div"

    def __truediv__(self, other):
        return "truediv"

    def __rtruediv__(self, other):
        return "rtruediv"

    def __itruediv__(self, other):
        return "itruediv"

    def __floordiv__(self, other):
        return "floordiv"


class OnlyDiv(object):
    def __div__(self, other):
        return "div"


a = A()
print a / 1, 1 / a, a // 1
a /= 2
print a
try:
    print OnlyDiv() / 1
except TypeError as error:
    print error

# expect output:
#   truediv rtruediv floordiv
#   itruediv
#   unsupported operand type(s) for /: 'OnlyDiv' and 'int'
