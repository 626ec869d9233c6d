# An instance on the right of a list or a text may take + and *, never %.
class A(object):
    def __radd__(self, other):
        return "radd", other

    def __rmul__(self, other):
        return "rmul", other

    def __rmod__(self, other):
        return "rmod", other

    def __str__(self):
        return "A"


a = A()
print [1] + a, (1,) + a, "x" + a
print [1] * a, (1,) * a, "x" * a
print "<%s>" % a, 5 % a


class Plain(object):
    def __add__(self, other):
        return "add"


p = Plain()
for attempt in (lambda: [1] + p, lambda: (1,) + p, lambda: "x" + p, lambda: [1] * p, lambda: "x" * p):
    try:
        print attempt()
    except TypeError as error:
        print error

# expect output:
#   ('radd', [1]) ('radd', (1,)) ('radd', 'x')
#   ('rmul', [1]) ('rmul', (1,)) ('rmul', 'x')
#   <A> ('rmod', 5)
#   can only concatenate list (not "Plain") to list
#   can only concatenate tuple (not "Plain") to tuple
#   cannot concatenate 'str' and 'Plain' objects
#   can't multiply sequence by non-int of type 'Plain'
#   can't multiply sequence by non-int of type 'Plain'
