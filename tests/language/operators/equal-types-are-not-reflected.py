# Two operands of one class never use the reflected method.
class A(object):
    def __radd__(self, other):
        return "radd"


class B(object):
    def __radd__(self, other):
        return "B.radd"


print 1 + A(), A() + B()
try:
    print A() + A()
except TypeError as error:
    print error

# expect output:
#   radd B.radd
#   unsupported operand type(s) for +: 'A' and 'A'
