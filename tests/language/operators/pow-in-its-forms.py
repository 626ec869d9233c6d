# ** asks __pow__, __rpow__ and __ipow__; after __ipow__ nothing else is asked.
class A(object):
    def __pow__(self, other):
        return "pow", other

    def __rpow__(self, other):
        return "rpow", other


class B(A):
    def __ipow__(self, other):
        return "ipow", other


class C(A):
    def __ipow__(self, other):
        return NotImplemented


a, b, c = A(), B(), C()
print a ** 2, 2 ** a, b ** 2
a **= 3
b **= 3
print a, b
try:
    c **= 3
except TypeError as error:
    print error

# expect output:
#   ('pow', 2) ('rpow', 2) ('pow', 2)
#   ('pow', 3) ('ipow', 3)
#   unsupported operand type(s) for ** or pow(): 'C' and 'int'
