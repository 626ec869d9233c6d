# __exit__ gets class and exception; what it does not take goes on.
class M(object):
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print "exit", kind, repr(value), kind is type(value)


class Own(Exception):
    pass


for make in (lambda: 1 // 0, lambda: {}["k"], lambda: Own.missing):
    try:
        with M():
            make()
            print "never"
    except Exception, e:
        print "out", type(e).__name__, e
try:
    with M():
        raise Own, (1, 2)
except Own, e:
    print e.args
try:
    with M(), M():
        raise ValueError("v")
except ValueError, v:
    print v

# expect output:
#   exit <type 'exceptions.ZeroDivisionError'> ZeroDivisionError('integer division or modulo by zero',) True
#   out ZeroDivisionError integer division or modulo by zero
#   exit <type 'exceptions.KeyError'> KeyError('k',) True
#   out KeyError 'k'
#   exit <type 'exceptions.AttributeError'> AttributeError("type object 'Own' has no attribute 'missing'",) True
#   out AttributeError type object 'Own' has no attribute 'missing'
#   exit <class '__main__.Own'> Own(1, 2) True
#   (1, 2)
#   exit <type 'exceptions.ValueError'> ValueError('v',) True
#   exit <type 'exceptions.ValueError'> ValueError('v',) True
#   v
