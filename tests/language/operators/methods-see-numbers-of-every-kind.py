# The other operand comes as it is.
# flavours: full, longs
class A(object):
    def __add__(self, other):
        return type(other).__name__, other

    __radd__ = __add__


a = A()
for other in (1, 2.5, True, 3L, None, "text", (1,), [2], {3: 4}):
    print a + other,
print
print 1 + a, 2.5 + a, 2 ** 70 + a

# expect output:
#   ('int', 1) ('float', 2.5) ('bool', True) ('long', 3L) ('NoneType', None) ('str', 'text') ('tuple', (1,)) ('list', [2]) ('dict', {3: 4})
#   ('int', 1) ('float', 2.5) ('long', 1180591620717411303424L)
