# divmod asks __divmod__ and __rdivmod__, pow __pow__ with two or three arguments.
class A(object):
    def __divmod__(self, other):
        return "divmod", other

    def __rdivmod__(self, other):
        return "rdivmod", other

    def __pow__(self, other, modulus=None):
        return "pow", other, modulus

    def __rpow__(self, other):
        return "rpow", other


a = A()
print divmod(a, 3), divmod(3, a), divmod(a, a)[0]
print pow(a, 2), pow(a, 2, 5), pow(2, a), a ** 3, 3 ** a


class Plain(object):
    pass


p = Plain()
for attempt in (lambda: divmod(p, 2), lambda: divmod(2, p), lambda: pow(p, 2), lambda: pow(2, p)):
    try:
        print attempt()
    except TypeError as error:
        print error

# expect output:
#   ('divmod', 3) ('rdivmod', 3) divmod
#   ('pow', 2, None) ('pow', 2, 5) ('rpow', 2) ('pow', 3, None) ('rpow', 3)
#   unsupported operand type(s) for divmod(): 'Plain' and 'int'
#   unsupported operand type(s) for divmod(): 'int' and 'Plain'
#   unsupported operand type(s) for ** or pow(): 'Plain' and 'int'
#   unsupported operand type(s) for ** or pow(): 'int' and 'Plain'
