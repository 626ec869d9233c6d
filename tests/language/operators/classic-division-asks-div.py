# Without that import / asks __div__, and __truediv__ stays unasked.
class A(object):
    def __div__(self, other):
        return "div"

    def __rdiv__(self, other):
        return "rdiv"

    def __truediv__(self, other):
        return "truediv"


print A() / 1, 1 / A()


class OnlyTrue(object):
    def __truediv__(self, other):
        return "truediv"


try:
    print OnlyTrue() / 1
except TypeError as error:
    print error

# expect output:
#   div rdiv
#   unsupported operand type(s) for /: 'OnlyTrue' and 'int'
