# What __enter__ or __exit__ raise goes on; __exit__ of that manager does not run.
class EnterRaises(object):
    def __enter__(self):
        raise IndexError("enter")

    def __exit__(self, *args):
        print "never"


class ExitRaises(object):
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        raise IndexError("exit of %r" % (value,))


class M(object):
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print "outer", repr(value)


try:
    with M(), EnterRaises():
        print "never"
except IndexError, e:
    print e
try:
    with M(), ExitRaises():
        raise ValueError("x")
except IndexError, e:
    print e
try:
    with ExitRaises():
        pass
except IndexError, e:
    print e


def returns():
    with ExitRaises():
        return 1


try:
    returns()
except IndexError, e:
    print e

# expect output:
#   outer IndexError('enter',)
#   enter
#   outer IndexError("exit of ValueError('x',)",)
#   exit of ValueError('x',)
#   exit of None
#   exit of None
