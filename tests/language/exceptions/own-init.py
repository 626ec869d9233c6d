# A class with its own __init__ decides what its arguments are.
class WithBase(Exception):
    def __init__(self, code, text="none"):
        Exception.__init__(self, code, text)
        self.code = code


class WithSuper(Exception):
    def __init__(self, value):
        super(WithSuper, self).__init__("value %s" % value)


class Without(Exception):
    def __init__(self, a, b=2):
        self.a = a
        self.b = b


class Keywords(Exception):
    def __init__(self, *args, **kw):
        Exception.__init__(self, *args)
        self.kw = kw


for make in (lambda: WithBase(1), lambda: WithBase(1, "t"), lambda: WithSuper(5),
             lambda: Without(1), lambda: Without(1, b=3), lambda: Keywords(1, 2, k=3)):
    try:
        raise make()
    except Exception, e:
        print type(e).__name__, e.args, repr(str(e)), repr(e), repr(e.message)
print WithBase(7).code, Without(1).b, sorted(Keywords(k=3).kw.items())
try:
    Without()
except TypeError, t:
    print t

# expect output:
#   WithBase (1, 'none') "(1, 'none')" WithBase(1, 'none') ''
#   WithBase (1, 't') "(1, 't')" WithBase(1, 't') ''
#   WithSuper ('value 5',) 'value 5' WithSuper('value 5',) 'value 5'
#   Without () '' Without() ''
#   Without () '' Without() ''
#   Keywords (1, 2) '(1, 2)' Keywords(1, 2) ''
#   7 2 [('k', 3)]
#   __init__() takes at least 2 arguments (1 given)
